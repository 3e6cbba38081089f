package org.kvmfacts.api.representation;

import java.util.List;

/**
 * A body that is not a list but can be served as a table.
 */
public interface Tabular<R extends Record> {

	List<R> table();

}
