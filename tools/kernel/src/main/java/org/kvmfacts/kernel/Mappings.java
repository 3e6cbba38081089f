package org.kvmfacts.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reviewed data under {@code db/kernel}, which maps holders of notices, mail domains
 * and sections of MAINTAINERS to entries of the content.
 *
 * @param holders the holders, in the order in which their organisations are listed
 * @param domains the organisation that each mail domain shows
 * @param sections the sections by their headings, in the order of the scripts
 * @param releases the releases
 */
record Mappings(List<Holder> holders, Map<String, String> domains, Map<String, Part> sections,
		Map<String, Release> releases) {

	static final String INDIVIDUAL = "individual";

	static final String NONE = "none";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	static Mappings load() {
		List<Holder> holders = rows("holders").stream()
			.map((row) -> new Holder(Pattern.compile(row[0], FLAGS), row[1]))
			.toList();
		Map<String, String> domains = rows("domains").stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
		Map<String, Part> sections = rows("sections").stream()
			.map((row) -> new Part(row[0], row[1], row[2], row[3]))
			.collect(Collectors.toMap(Part::heading, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		Map<String, Release> releases = rows("releases").stream()
			.collect(Collectors.toMap((row) -> row[0], (row) -> new Release(row[1], Boolean.valueOf(row[2]))));
		return new Mappings(holders, domains, sections, releases);
	}

	/**
	 * The organisations that a notice names.
	 */
	List<String> organisations(Notice notice) {
		return matching(notice).stream().filter((owner) -> !owner.equals(INDIVIDUAL)).distinct().toList();
	}

	/**
	 * Whether the holder of a notice is in the reviewed data.
	 */
	boolean isKnown(Notice notice) {
		return !matching(notice).isEmpty();
	}

	private List<String> matching(Notice notice) {
		return this.holders.stream()
			.filter((holder) -> holder.pattern().matcher(notice.holder()).find())
			.map(Holder::organisation)
			.toList();
	}

	private static List<String[]> rows(String table) {
		try (Stream<String> lines = Files.lines(Path.of("db/kernel", table + ".tsv"))) {
			return lines.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split("\t"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A holder of copyright notices.
	 *
	 * @param pattern the pattern that a notice must contain
	 * @param organisation the id of the organisation, or {@code individual}
	 */
	record Holder(Pattern pattern, String organisation) {

	}

	/**
	 * A section of MAINTAINERS that is about a part of KVM.
	 *
	 * @param heading the heading of the section
	 * @param subsystem the id of the part
	 * @param name the name of the part
	 * @param architecture the architecture that it is for
	 */
	record Part(String heading, String subsystem, String name, String architecture) {

	}

	/**
	 * A kernel release.
	 *
	 * @param date the day, month or year in which it came out
	 * @param longterm whether it is a longterm release
	 */
	record Release(String date, boolean longterm) {

	}

}
