package org.kvmfacts.api.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A served page with its links.
 */
public interface PageLinks {

	/**
	 * The address of the page.
	 */
	String self();

	/**
	 * The address of the next page, if there is one.
	 */
	@Nullable String next();

	/**
	 * Whether a representation holds the whole list, so that there is no next page.
	 */
	default boolean isWholeAs(MediaType representation) {
		return false;
	}

}
