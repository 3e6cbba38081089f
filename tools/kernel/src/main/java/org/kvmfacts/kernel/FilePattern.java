package org.kvmfacts.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.kernel.source.ToolException;

/**
 * A pattern of files in MAINTAINERS, which claims what scripts/get_maintainer.pl finds by
 * it: one that ends in a slash claims all below, others as many directories deep as they
 * are themselves.
 *
 * @param pattern what a path begins with
 * @param slashes how many slashes a path has, or a negative number if that does not
 * matter
 */
record FilePattern(Pattern pattern, long slashes) {

	private static final Pattern PART = Pattern.compile("\\?|[^?]+");

	static FilePattern of(String text) {
		if (text.contains("[")) {
			throw new ToolException("MAINTAINERS: the file pattern " + text + " is of a kind not met before");
		}
		boolean below = text.endsWith("/");
		List<String> chunks = Arrays.stream(text.split("\\*+", -1)).map(FilePattern::chunk).toList();
		// Atomic groups: a pattern with many asterisks takes no longer than one with few.
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
