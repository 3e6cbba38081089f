package org.kvmfacts.mcp.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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

	private static final Map<String, String> ARCHITECTURES = Map.ofEntries(Map.entry("x86-64", "x86"),
			Map.entry("x86_64", "x86"), Map.entry("amd64", "x86"), Map.entry("x64", "x86"), Map.entry("i386", "x86"),
			Map.entry("intel", "x86"), Map.entry("aarch64", "arm64"), Map.entry("armv8", "arm64"),
			Map.entry("arm32", "arm"), Map.entry("ppc", "powerpc"), Map.entry("ppc64", "powerpc"),
			Map.entry("ppc64le", "powerpc"), Map.entry("power", "powerpc"), Map.entry("riscv64", "riscv"),
			Map.entry("risc-v", "riscv"), Map.entry("s390x", "s390"), Map.entry("loongarch64", "loongarch"),
			Map.entry("mips64", "mips"), Map.entry("itanium", "ia64"));

	private static final Pattern RELEASE = Pattern.compile("(?i)(?:linux|kernel|v|\\s)*(\\d+\\.\\d+)(?:[.-].*)?");

	private static final Pattern ALL = Pattern.compile("(?i)|all|any|none|null");

	private static final Pattern NEWEST = Pattern.compile("(?i)latest|newest|current");

	private static final Pattern PLURAL = Pattern.compile("(?<=\\w{3})s$");

	/**
	 * Reads arguments by the schema of a tool's arguments.
	 */
	static ToolInput of(Map<?, ?> given, Map<String, Object> schema) {
		Map<?, ?> properties = (Map<?, ?>) schema.getOrDefault("properties", Map.of());
		List<?> required = (List<?>) schema.getOrDefault("required", List.of());
		ToolInput input = new ToolInput(new LinkedHashMap<>(), new ArrayList<>());
		given.forEach((key, value) -> {
			String name = String.valueOf(key);
			if (!(properties.get(key) instanceof Map<?, ?> property)) {
				input.changes.add("There is no argument '" + name + "'; it was left out.");
			}
			else if (required.contains(key) || !(value == null || value.equals(""))) {
				input.put(name, value, property);
			}
		});
		return input;
	}

	private void put(String name, @Nullable Object value, Map<?, ?> property) {
		Object one = (value instanceof List<?> values && values.size() == 1) ? values.get(0) : value;
		Object read = "integer".equals(property.get("type")) ? number(name, one, property)
				: (one instanceof String || one instanceof Number) ? text(name, String.valueOf(one), property) : one;
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

	private @Nullable String text(String name, String value, Map<?, ?> property) {
		String read = switch (name) {
			case "architecture" -> architecture(value.strip());
			case "release" -> release(value.strip(), String.valueOf(property.get("description")));
			case "organisation", "subsystem", "topic" -> value.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
			default -> (property.get("enum") instanceof List<?> codes) ? code(value.strip(), codes) : value;
		};
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

	private static @Nullable String architecture(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		return ALL.matcher(lower).matches() ? null : ARCHITECTURES.getOrDefault(lower, lower);
	}

	// The newest release is left out only where it is the default.
	private static @Nullable String release(String value, String description) {
		Matcher release = RELEASE.matcher(value);
		boolean standard = ALL.matcher(value).matches()
				|| (NEWEST.matcher(value).matches() && description.contains("default newest"));
		return release.matches() ? release.group(1) : standard ? null : value;
	}

	private static @Nullable String code(String value, List<?> codes) {
		String lower = value.toLowerCase(Locale.ROOT).replace("ization", "isation");
		String singular = PLURAL.matcher(lower).replaceAll("");
		return codes.contains(lower) ? lower
				: codes.contains(singular) ? singular : ALL.matcher(lower).matches() ? null : value;
	}

}
