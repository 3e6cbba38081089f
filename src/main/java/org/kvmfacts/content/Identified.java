package org.kvmfacts.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An object with an id.
 */
public interface Identified {

	/**
	 * The maximum length of an id, in characters.
	 */
	int LONGEST_ID = 100;

	/**
	 * The id, unique within its collection.
	 */
	String id();

	/**
	 * The items by their ids, in the same order.
	 */
	static <I extends Identified> Map<String, I> byId(Collection<I> items) {
		return items.stream()
			.collect(Collectors.toMap(Identified::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

}
