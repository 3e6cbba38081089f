package org.kvmfacts.api;

import org.springframework.http.MediaType;

/**
 * A body that may be too large for memory and is therefore read while it is written.
 */
public interface StreamedBody {

	/**
	 * Whether the body is streamed, rather than buffered, in a representation.
	 */
	default boolean isStreamedAs(MediaType representation) {
		return true;
	}

}
