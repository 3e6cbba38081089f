package org.kvmfacts.api.representation;

import java.util.List;

/**
 * Something that is no list but can be served as a table.
 *
 * @param <R> the type of row, a record
 */
public interface Tabular<R extends Record> {

	/**
	 * The rows of the table.
	 * @return the rows in their order
	 */
	List<R> table();

}
