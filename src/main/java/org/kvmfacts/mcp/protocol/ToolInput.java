package org.kvmfacts.mcp.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, adapted to the tool: models and frameworks add arguments, send
 * null for what they leave out and spell values in their own way.
 *
 * @param arguments the arguments that the tool takes
 * @param changes what was changed, in words
 */
record ToolInput(Map<String, Object> arguments, List<String> changes) {

	private static final Pattern PLURAL = Pattern.compile("(?<=\\w{3})s$");

	/**
	 * Reads arguments by the schema of a tool's arguments.
	 */
	static ToolInput of(Map<?, ?> given, Map<String, Object> schema, ArgumentReader reader) {
		Map<?, ?> properties = (Map<?, ?>) schema.getOrDefault("properties", Map.of());
		List<?> required = (List<?>) schema.getOrDefault("required", List.of());
		ToolInput input = new ToolInput(new LinkedHashMap<>(), new ArrayList<>());
		given.forEach((key, value) -> {
			String name = String.valueOf(key);
			if (!(properties.get(key) instanceof Map<?, ?> property)) {
				input.changes.add("There is no argument '" + name + "'; it was left out.");
			}
			else if (required.contains(key) || !(value == null || value.equals(""))) {
				input.put(name, value, property, reader);
			}
		});
		return input;
	}

	private void put(String name, @Nullable Object value, Map<?, ?> property, ArgumentReader reader) {
		Object one = (value instanceof List<?> values && values.size() == 1) ? values.get(0) : value;
		Object read = "integer".equals(property.get("type")) ? number(name, one, property)
				: (one instanceof String || one instanceof Number) ? text(name, String.valueOf(one), property, reader)
						: one;
		if (read != null || one == null) {
			this.arguments.put(name, read);
		}
	}

	private @Nullable Object number(String name, @Nullable Object value, Map<?, ?> property) {
		try {
			double number = Double.parseDouble(String.valueOf(value).strip());
			long most = (property.get("maximum") instanceof Number bound) ? bound.longValue() : Long.MAX_VALUE;
			long read = Math.max(1, Math.min(most, (long) number));
			if (read != number) {
				this.changes.add(name + " " + value + " was read as " + read + ".");
			}
			return read;
		}
		catch (NumberFormatException ex) {
			this.changes.add("'" + name + "' must be a number; it was left out.");
			return null;
		}
	}

	private @Nullable String text(String name, String value, Map<?, ?> property, ArgumentReader reader) {
		String read = (property.get("enum") instanceof List<?> codes) ? code(value.strip(), codes)
				: reader.read(name, value, property);
		int longest = (property.get("maxLength") instanceof Number most) ? most.intValue() : Integer.MAX_VALUE;
		if (read != null && read.codePointCount(0, read.length()) > longest) {
			this.changes.add(name + " was cut to its first " + longest + " characters.");
			return read.substring(0, read.offsetByCodePoints(0, longest));
		}
		if (!value.equals(read)) {
			this.changes.add((read != null) ? name + " '" + value + "' was read as '" + read + "'."
					: name + " '" + value + "' was left out.");
		}
		return read;
	}

	private static @Nullable String code(String value, List<?> codes) {
		String lower = value.toLowerCase(Locale.ROOT).replace("ization", "isation");
		String singular = PLURAL.matcher(lower).replaceAll("");
		return codes.contains(lower) ? lower : codes.contains(singular) ? singular
				: ArgumentReader.NOT_GIVEN.matcher(lower).matches() ? null : value;
	}

}
