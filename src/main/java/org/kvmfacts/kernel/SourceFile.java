package org.kvmfacts.kernel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;

/**
 * What is counted of a source file.
 *
 * @param path its path
 * @param architecture the architecture that it is for
 * @param lines how many lines it has
 * @param spdx the SPDX identifier of its licence
 * @param notices the copyright notices at its beginning
 */
record SourceFile(String path, String architecture, long lines, @Nullable String spdx, List<Notice> notices) {

	private static final Pattern KIND = Pattern.compile(".*\\.(?:c|h|S|inc)|.*/(?:Makefile|Kconfig)[^/]*");

	private static final Pattern SPDX = Pattern.compile("SPDX-License-Identifier:\\s*([^*\\n]+)");

	private static final Pattern ARCHITECTURE = Pattern.compile("arch/([^/]+)/.*");

	static SourceFile of(String path, String text) {
		return new SourceFile(path, architecture(path), text.chars().filter((c) -> c == '\n').count(), spdx(text),
				Notice.in(text));
	}

	/**
	 * Says whether files of this kind are counted.
	 * @param path the path of a file
	 */
	static boolean isCounted(String path) {
		return KIND.matcher(path).matches();
	}

	static @Nullable String spdx(String text) {
		Matcher spdx = SPDX.matcher(text);
		return spdx.find() ? spdx.group(1).replaceAll("^[ */)]+|[ */)]+$", "") : null;
	}

	private static String architecture(String path) {
		Matcher matcher = ARCHITECTURE.matcher(path);
		String code = matcher.matches() ? matcher.group(1) : Architecture.GENERIC.code();
		if (!CodedEnum.codes(Architecture.class).contains(code)) {
			throw new ToolException(path + ": of an architecture that the schema does not know");
		}
		return code;
	}

}
