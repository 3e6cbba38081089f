package org.kvmfacts.mcp.protocol;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads values that models spell in their own way; what they mean depends on the subject.
 */
public interface ArgumentReader {

	/**
	 * How models spell that an argument is not given.
	 */
	Pattern NOT_GIVEN = Pattern.compile("(?i)|all|any|none|null");

	/**
	 * Reads a text.
	 * @param name the name of the argument
	 * @param property its schema
	 * @return the value as tools take it, or {@code null} to leave the argument out
	 */
	@Nullable String read(String name, String value, Map<?, ?> property);

}
