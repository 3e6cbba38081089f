package org.kvmfacts.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A filter of a list.
 *
 * @param name the parameter
 * @param label its value in words
 * @param without the path of the list without it
 */
record Filter(String name, String value, String label, String without) {

	/**
	 * Whether a value is among those asked for.
	 */
	static boolean isChosen(@Nullable List<?> asked, Object value) {
		return asked != null && asked.contains(value);
	}

}
