package org.kvmfacts.api;

import org.jspecify.annotations.Nullable;

/**
 * A page as it is served, that knows the way on.
 */
public interface Linked {

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

}
