package org.kvmfacts.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.kernel.source.ToolException;

/**
 * A file pattern in MAINTAINERS, which matches the same files as
 * scripts/get_maintainer.pl: a pattern that ends in a slash matches everything below, and
 * others only paths with the same number of slashes.
 *
 * @param pattern the pattern that a path must match
 * @param slashes how many slashes the path must have, or a negative number if any
 */
record FilePattern(Pattern pattern, long slashes) {

	private static final Pattern PART = Pattern.compile("\\?|[^?]+");

	static FilePattern of(String text) {
		if (text.contains("[")) {
			throw new ToolException("MAINTAINERS: the file pattern " + text + " has an unsupported form");
		}
		boolean below = text.endsWith("/");
		List<String> chunks = Arrays.stream(text.split("\\*+", -1)).map(FilePattern::chunk).toList();
		// Atomic groups prevent backtracking, so that many asterisks cost no more than
		// few.
		String middle = chunks.stream()
			.skip(1)
			.limit(Math.max(0, chunks.size() - 2L))
			.map((chunk) -> "(?>.*?" + chunk + ")")
			.collect(Collectors.joining());
		String end = (chunks.size() > 1) ? ".*" + chunks.get(chunks.size() - 1) : "";
		return new FilePattern(Pattern.compile(chunks.get(0) + middle + end + (below ? ".*" : ""), Pattern.DOTALL),
				below ? -1 : slashes(text));
	}

	boolean claims(String path) {
		return (this.slashes < 0 || slashes(path) == this.slashes) && this.pattern.matcher(path).matches();
	}

	private static long slashes(String text) {
		return text.chars().filter((c) -> c == '/').count();
	}

	private static String chunk(String text) {
		return PART.matcher(text)
			.replaceAll(
					(part) -> Matcher.quoteReplacement(part.group().equals("?") ? "." : Pattern.quote(part.group())));
	}

}
