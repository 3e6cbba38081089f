package org.kvmfacts.mcp;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.mcp.protocol.ArgumentReader;

import org.springframework.stereotype.Component;

/**
 * Knows how models spell architectures, releases and ids.
 */
@Component
class ArgumentSpelling implements ArgumentReader {

	private static final Map<String, String> ARCHITECTURES = Map.ofEntries(Map.entry("x86-64", "x86"),
			Map.entry("x86_64", "x86"), Map.entry("amd64", "x86"), Map.entry("x64", "x86"), Map.entry("i386", "x86"),
			Map.entry("intel", "x86"), Map.entry("aarch64", "arm64"), Map.entry("armv8", "arm64"),
			Map.entry("arm32", "arm"), Map.entry("ppc", "powerpc"), Map.entry("ppc64", "powerpc"),
			Map.entry("ppc64le", "powerpc"), Map.entry("power", "powerpc"), Map.entry("riscv64", "riscv"),
			Map.entry("risc-v", "riscv"), Map.entry("s390x", "s390"), Map.entry("loongarch64", "loongarch"),
			Map.entry("mips64", "mips"), Map.entry("itanium", "ia64"));

	private static final Pattern RELEASE = Pattern.compile("(?i)(?:linux|kernel|v|\\s)*(\\d+\\.\\d+)(?:[.-].*)?");

	private static final Pattern NEWEST = Pattern.compile("(?i)latest|newest|current");

	@Override
	public @Nullable String read(String name, String value, Map<?, ?> property) {
		return switch (name) {
			case "architecture" -> architecture(value.strip());
			case "release" -> release(value.strip(), ToolArguments.RELEASE.equals(property.get("description")));
			case "organisation", "subsystem", "topic" -> value.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
			default -> value;
		};
	}

	private static @Nullable String architecture(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		return NOT_GIVEN.matcher(lower).matches() ? null : ARCHITECTURES.getOrDefault(lower, lower);
	}

	// The newest release is left out only where it is the default.
	private static @Nullable String release(String value, boolean newestIsDefault) {
		Matcher release = RELEASE.matcher(value);
		boolean standard = NOT_GIVEN.matcher(value).matches() || (newestIsDefault && NEWEST.matcher(value).matches());
		return release.matches() ? release.group(1) : standard ? null : value;
	}

}
