package org.kvmfacts.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reviewed data do not know, for a person to add.
 *
 * @param holders the holders of notices, with the file in which each was met first
 * @param domains the mail domains
 * @param sections the sections
 */
record Unknowns(List<String> holders, List<String> domains, List<String> sections) {

	static Unknowns of(Mappings mappings, List<Section> sections, List<SourceFile> files) {
		Map<String, String> holders = new TreeMap<>();
		for (SourceFile file : files) {
			file.notices()
				.stream()
				.filter((notice) -> !mappings.isKnown(notice))
				.forEach((notice) -> holders.putIfAbsent(notice.holder(), file.path()));
		}
		return new Unknowns(
				holders.entrySet().stream().map((holder) -> holder.getKey() + " (" + holder.getValue() + ")").toList(),
				sections.stream()
					.flatMap((section) -> section.people().stream())
					.map(Listed::domain)
					.filter((domain) -> !domain.isEmpty() && !mappings.domains().containsKey(domain))
					.distinct()
					.sorted()
					.toList(),
				sections.stream()
					.map(Section::heading)
					.filter((heading) -> !mappings.sections().containsKey(heading))
					.toList());
	}

	/**
	 * A line for each.
	 */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.holders.forEach((holder) -> lines.add("unknown holder, not in db/kernel/holders.tsv: " + holder));
		this.domains.forEach((domain) -> lines.add("unknown mail domain, not in db/kernel/domains.tsv: " + domain));
		this.sections.forEach((section) -> lines.add("unknown section, not in db/kernel/sections.tsv: " + section));
		return lines;
	}

}
