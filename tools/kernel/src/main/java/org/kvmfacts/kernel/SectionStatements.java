package org.kvmfacts.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The part of a seed script that comes from MAINTAINERS.
 *
 * @param release the release
 * @param mappings the reviewed data
 * @param sections the sections about KVM
 */
record SectionStatements(String release, Mappings mappings, List<Section> sections) {

	String text() {
		List<Entry> entries = entries();
		return Stream
			.of(releases(entries),
					Sql.insert("subsystem_status (subsystem_id, release_id, position, status)",
							numbered(entries, Section::statuses, 60)),
					Sql.insert("subsystem_mailing_list (subsystem_id, release_id, position, list_id)",
							numbered(entries, Section::lists, 120)),
					Sql.insert("subsystem_role (subsystem_id, release_id, position, role, person_id, affiliation_id)",
							entries.stream().flatMap(this::roles).toList()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private List<Entry> entries() {
		return this.mappings.sections()
			.values()
			.stream()
			.flatMap((part) -> this.sections.stream()
				.filter((section) -> section.heading().equals(part.heading()))
				.map((section) -> new Entry(part, section)))
			.toList();
	}

	private String releases(List<Entry> entries) {
		return Sql.insert("subsystem_release (subsystem_id, release_id, tree)", entries.stream()
			.map((entry) -> Sql.row(entry.id(), this.release, Sql.fitting(entry.section().tree().orElse(null), 200)))
			.toList());
	}

	private List<String> numbered(List<Entry> entries, Function<Section, List<String>> values, int length) {
		return entries.stream().flatMap((entry) -> {
			List<String> lines = values.apply(entry.section());
			return IntStream.range(0, lines.size())
				.mapToObj(
						(index) -> Sql.row(entry.id(), this.release, index + 1, Sql.fitting(lines.get(index), length)));
		}).toList();
	}

	private Stream<String> roles(Entry entry) {
		List<Listed> people = entry.section().people();
		return IntStream.range(0, people.size()).mapToObj((index) -> {
			Listed person = people.get(index);
			return Sql.row(entry.id(), this.release, index + 1, person.role(), person.id(),
					affiliation(person.domain()));
		});
	}

	private @Nullable String affiliation(String domain) {
		String organisation = this.mappings.domains().getOrDefault(domain, Mappings.NONE);
		return organisation.equals(Mappings.NONE) ? null : organisation;
	}

	/**
	 * A section and the part of KVM that it is about.
	 *
	 * @param part the part
	 * @param section the section
	 */
	private record Entry(Mappings.Part part, Section section) {

		String id() {
			return this.part.subsystem();
		}

	}

}
