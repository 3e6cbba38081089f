package org.kvmfacts.mcp.protocol;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads values that models spell in their own way; what they mean depends on the subject.
 */
public interface ArgumentReader {

	/**
	 * Reads a text.
	 * @param name the name of the argument
	 * @param property its schema
	 * @return the value as tools take it, or {@code null} to leave the argument out
	 */
	@Nullable String read(String name, String value, Map<?, ?> property);

}
