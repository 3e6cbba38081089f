package org.kvmfacts.api.page;

import org.kvmfacts.api.ApiCollection;

/**
 * Things that belong to the data set as a whole.
 *
 * @param <V> what each is served as
 */
public interface ExportableCollection<V> extends ApiCollection {

	/**
	 * Lists all of them.
	 * @param page which page
	 * @return the page
	 */
	Page<V> list(PageQuery page);

}
