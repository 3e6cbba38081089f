package org.kvmfacts.api;

/**
 * Things that belong to the data set as a whole.
 *
 * @param <V> what each is served as
 */
public interface Exported<V> extends Resources {

	/**
	 * Lists all of them.
	 * @param page which page
	 * @return the page
	 */
	Page<V> list(PageQuery page);

}
