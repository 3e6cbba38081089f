package org.kvmfacts.api.page;

import java.util.List;
import java.util.Map;

/**
 * A list in an order, which can be read on from any place in it.
 *
 * @param <T> the type of item
 */
public interface KeysetSource<T> {

	/**
	 * Reads some items.
	 * @param after the keys of the item before them; none stands for the start
	 * @param limit how many at most
	 * @return the items
	 */
	List<T> read(Map<String, Object> after, int limit);

	/**
	 * The keys of an item.
	 * @param item the item
	 * @return its keys by the properties that the list is sorted by
	 */
	Map<String, Object> keys(T item);

	/**
	 * Counts all.
	 * @return how many items there are
	 */
	long count();

}
