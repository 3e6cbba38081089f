package org.kvmfacts.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.kernel.source.ToolException;

/**
 * Statements of a seed script, which Flyway runs on H2 and PostgreSQL.
 */
final class Sql {

	private Sql() {
	}

	/**
	 * A value as a literal.
	 * @param value text, a number or null
	 */
	static String literal(@Nullable Object value) {
		if (value == null || value instanceof Number || value instanceof Boolean) {
			return String.valueOf(value);
		}
		// Flyway would read ${…} as a placeholder.
		return "'" + plain(value.toString()).replace("'", "''").replace("${", "$' || '{") + "'";
	}

	/**
	 * A text that must fit into its column.
	 * @param text the text
	 * @param length the length of the column
	 */
	static @Nullable String fitting(@Nullable String text, int length) {
		if (text != null && text.codePointCount(0, text.length()) > length) {
			throw new ToolException("longer than the " + length + " characters that the schema allows: " + text);
		}
		return text;
	}

	static String comment(String text) {
		return "-- " + plain(text).replace("${", "$ {") + "\n";
	}

	/**
	 * An insert of several rows.
	 * @param into the table and its columns
	 * @param rows the rows
	 * @return the statement, or nothing if there are no rows
	 */
	static String insert(String into, List<String> rows) {
		return rows.isEmpty() ? "" : "insert into " + into + " values\n" + String.join(",\n", rows) + ";\n";
	}

	static String row(@Nullable Object... values) {
		return Arrays.stream(values).map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
	}

	private static String plain(String text) {
		return text.replaceAll("\\p{Cntrl}", " ");
	}

}
