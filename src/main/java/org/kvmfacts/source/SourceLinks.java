package org.kvmfacts.source;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the address closest to a place in a source.
 */
final class SourceLinks {

	// A file or directory of the kernel, as locators name it.
	private static final Pattern KERNEL_PATH = Pattern.compile(
			"^(MAINTAINERS|COPYING|Makefile)\\b|\\b(?:arch|virt|include|Documentation|drivers|kernel|tools|LICENSES|mm|lib|scripts|samples)/[\\w./+-]*[\\w+]");

	private static final Pattern LINE = Pattern.compile("\\blines? (\\d+)|\\b(?:header|first lines?)\\b");

	private static final String TREE = "/tree/?h=";

	private SourceLinks() {
	}

	/**
	 * The address of the file that a locator names, with its line if it names one; or the
	 * address of the source if the place has none.
	 */
	static String to(String url, String locator) {
		Matcher path = KERNEL_PATH.matcher(locator);
		if (url.contains(TREE)) {
			return path.find() ? url.replace(TREE, "/tree/" + path.group() + "?h=") + line(locator, "#n") : url;
		}
		return (url.startsWith("https://github.com/") && url.contains("/blob/")) ? url + line(locator, "#L") : url;
	}

	private static String line(String locator, String prefix) {
		Matcher line = LINE.matcher(locator);
		return line.find() ? prefix + Objects.requireNonNullElse(line.group(1), "1") : "";
	}

}
