package org.kvmfacts.api;

import org.springframework.http.MediaType;

/**
 * A body that may be too large to be held in memory: it is read while it is written.
 */
public interface StreamedBody {

	/**
	 * Whether it is written in pieces.
	 * @param representation the media type of the response
	 * @return whether it is, rather than held until it is whole
	 */
	default boolean isStreamedAs(MediaType representation) {
		return true;
	}

}
