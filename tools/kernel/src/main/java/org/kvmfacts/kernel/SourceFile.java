package org.kvmfacts.kernel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.kernel.source.ToolException;

/**
 * A source file with its counts.
 *
 * @param path its path
 * @param area whether it is part of the kernel, of its tests or of its tools
 * @param architecture the architecture that it is for
 * @param lines how many lines it has
 * @param spdx the SPDX identifier of its licence
 * @param notices the copyright notices in it
 */
record SourceFile(String path, String area, String architecture, long lines, @Nullable String spdx,
		List<Notice> notices) {

	private static final String GENERIC = "generic";

	private static final Set<String> ARCHITECTURES = Set.of("arm", "arm64", GENERIC, "ia64", "loongarch", "mips",
			"powerpc", "riscv", "s390", "um", "x86");

	/** Other names of architectures in the paths of tests. */
	private static final Map<String, String> OTHER_NAMES = Map.of("aarch64", "arm64", "s390x", "s390", "x86_64", "x86");

	private static final Pattern NOT_COUNTED = Pattern.compile("Documentation/.*|(?:.*/)?\\.gitignore");

	private static final Pattern SPDX = Pattern.compile("SPDX-License-Identifier:\\s*([^*\\n]+)");

	private static final Pattern ARCHITECTURE = Pattern.compile("arch/([^/]+)/.*");

	private static final Pattern TESTED = Pattern
		.compile("tools/testing/.*/(aarch64|arm64|loongarch|mips|powerpc|riscv|s390x?|x86(?:_64)?)/.*");

	static SourceFile of(String path, String text) {
		return new SourceFile(path, area(path), architecture(path), text.chars().filter((c) -> c == '\n').count(),
				spdx(text), Notice.in(text));
	}

	/**
	 * Whether a file is counted: documents and .gitignore are not code.
	 * @param path the path of a file
	 */
	static boolean isCounted(String path) {
		return !NOT_COUNTED.matcher(path).matches();
	}

	static @Nullable String spdx(String text) {
		Matcher spdx = SPDX.matcher(text);
		return spdx.find() ? spdx.group(1).replaceAll("^[ */)]+|[ */)]+$", "") : null;
	}

	private static String area(String path) {
		if (path.startsWith("tools/testing/")) {
			return "tests";
		}
		return path.startsWith("tools/") ? "tools" : "kernel";
	}

	private static String architecture(String path) {
		Matcher tested = TESTED.matcher(path);
		if (tested.matches()) {
			return OTHER_NAMES.getOrDefault(tested.group(1), tested.group(1));
		}
		Matcher matcher = ARCHITECTURE.matcher(path);
		String code = matcher.matches() ? matcher.group(1) : GENERIC;
		if (!ARCHITECTURES.contains(code)) {
			throw new ToolException(path + ": its architecture is not in the schema");
		}
		return code;
	}

}
