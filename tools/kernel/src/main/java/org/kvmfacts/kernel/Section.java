package org.kvmfacts.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A section of MAINTAINERS.
 *
 * @param heading its heading
 * @param lines its tagged lines
 */
record Section(String heading, List<Line> lines) {

	List<String> statuses() {
		return values("S");
	}

	/**
	 * The mailing lists by their List-Ids, which contain no addresses.
	 */
	List<String> lists() {
		return values("L").stream().map((value) -> value.split("\\s")[0].replace('@', '.')).toList();
	}

	Optional<String> tree() {
		return values("T").stream().findFirst();
	}

	/**
	 * The people who maintain the files, in the order of the section.
	 */
	List<Listed> people() {
		return this.lines.stream()
			.filter((line) -> line.tag().matches("[MR]"))
			.map((line) -> Listed.of(line.tag(), line.value()))
			.distinct()
			.toList();
	}

	/**
	 * The patterns of the files that belong to the section.
	 */
	List<String> patterns() {
		return values("F");
	}

	private List<String> values(String tag) {
		return this.lines.stream().filter((line) -> line.tag().equals(tag)).map(Line::value).toList();
	}

	/**
	 * A line such as {@code S: Supported}.
	 *
	 * @param tag the letter
	 * @param value what follows
	 */
	record Line(String tag, String value) {

	}

}
