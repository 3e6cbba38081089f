package org.kvmfacts.api.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A served page with its links.
 */
public interface PageLinks {

	/**
	 * The address of the page.
	 * @return the address
	 */
	String self();

	/**
	 * The address of the next page.
	 * @return the address, {@code null} on the last page
	 */
	@Nullable String next();

	/**
	 * Whether a representation holds the whole list, so that there is no next page.
	 * @param representation the media type of the response
	 * @return whether it holds the whole list
	 */
	default boolean isWholeAs(MediaType representation) {
		return false;
	}

}
