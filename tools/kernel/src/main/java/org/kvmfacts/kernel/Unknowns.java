package org.kvmfacts.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is missing in the reviewed data, for a person to add.
 *
 * @param holders the holders of notices, with the first file of each
 * @param others the people, mail domains, sections and the release, a line for each
 */
record Unknowns(List<String> holders, List<String> others) {

	static Unknowns of(String release, Mappings mappings, Set<String> people, List<Section> sections,
			List<SourceFile> files) {
		List<String> others = new ArrayList<>();
		if (!mappings.releases().containsKey(release)) {
			others.add("unknown release, not in db/kernel/releases.tsv: " + release);
		}
		listed(sections).filter((person) -> !people.contains(person.id()))
			.map((person) -> "unknown person, not in db/seed/V13__people.sql: " + Sql.row(person.id(), person.name()))
			.distinct()
			.sorted()
			.forEach(others::add);
		listed(sections).map(Listed::domain)
			.filter((domain) -> !domain.isEmpty() && !mappings.domains().containsKey(domain))
			.map((domain) -> "unknown mail domain, not in db/kernel/domains.tsv: " + domain)
			.distinct()
			.sorted()
			.forEach(others::add);
		sections.stream()
			.map(Section::heading)
			.filter((heading) -> !mappings.sections().containsKey(heading))
			.forEach((heading) -> others.add("unknown section, not in db/kernel/sections.tsv: " + heading));
		return new Unknowns(holders(mappings, files), others);
	}

	private static List<String> holders(Mappings mappings, List<SourceFile> files) {
		Map<String, String> holders = new TreeMap<>();
		for (SourceFile file : files) {
			file.notices()
				.stream()
				.filter((notice) -> !mappings.isKnown(notice))
				.forEach((notice) -> holders.putIfAbsent(notice.holder(), file.path()));
		}
		return holders.entrySet()
			.stream()
			.map((holder) -> "unknown holder, not in db/kernel/holders.tsv: " + holder.getKey() + " ("
					+ holder.getValue() + ")")
			.toList();
	}

	private static Stream<Listed> listed(List<Section> sections) {
		return sections.stream().flatMap((section) -> section.people().stream());
	}

	List<String> lines() {
		return Stream.concat(this.holders.stream(), this.others.stream()).toList();
	}

}
