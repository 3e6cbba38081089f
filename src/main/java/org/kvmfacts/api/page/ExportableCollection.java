package org.kvmfacts.api.page;

import org.kvmfacts.api.ApiCollection;

/**
 * A collection that is part of the export.
 */
public interface ExportableCollection<V> extends ApiCollection {

	Page<V> list(PageQuery page);

}
