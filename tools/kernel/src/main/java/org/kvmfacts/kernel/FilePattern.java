package org.kvmfacts.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kvmfacts.kernel.source.ToolException;

/**
 * A pattern of files in MAINTAINERS. One that ends in a slash claims all below; in others
 * an asterisk stands for anything, a slash too, as it does in the figures so far.
 *
 * @param prefix what a path begins with, or empty
 * @param pattern what a whole path matches
 */
record FilePattern(String prefix, Pattern pattern) {

	private static final Pattern PART = Pattern.compile("\\?|[^?]+");

	static FilePattern of(String text) {
		if (text.endsWith("/")) {
			return new FilePattern(text, Pattern.compile(""));
		}
		if (text.contains("[")) {
			throw new ToolException("MAINTAINERS: the file pattern " + text + " is of a kind not met before");
		}
		List<String> chunks = Arrays.stream(text.split("\\*+", -1)).map(FilePattern::chunk).toList();
		if (chunks.size() == 1) {
			return new FilePattern("", Pattern.compile(chunks.get(0)));
		}
		// Atomic groups: a pattern with many asterisks takes no longer than one with few.
		String middle = chunks.subList(1, chunks.size() - 1)
			.stream()
			.map((chunk) -> "(?>.*?" + chunk + ")")
			.collect(Collectors.joining());
		return new FilePattern("",
				Pattern.compile(chunks.get(0) + middle + ".*" + chunks.get(chunks.size() - 1), Pattern.DOTALL));
	}

	boolean claims(String path) {
		return this.prefix.isEmpty() ? this.pattern.matcher(path).matches() : path.startsWith(this.prefix);
	}

	private static String chunk(String text) {
		return PART.matcher(text)
			.replaceAll(
					(part) -> Matcher.quoteReplacement(part.group().equals("?") ? "." : Pattern.quote(part.group())));
	}

}
