package org.kvmfacts.api;

import org.springframework.http.MediaType;

/**
 * A body that may be too large for memory and is therefore read while it is written.
 */
public interface StreamedBody {

	/**
	 * Whether the body is streamed.
	 * @param representation the media type of the response
	 * @return whether it is streamed rather than buffered
	 */
	default boolean isStreamedAs(MediaType representation) {
		return true;
	}

}
