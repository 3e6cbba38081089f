package org.kvmfacts.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seed script of a kernel release.
 *
 * @param release the release
 * @param mappings the reviewed data
 * @param sections the sections of MAINTAINERS about KVM
 * @param files the files that the sections claim, sorted by path
 */
record SeedScript(String release, Mappings mappings, List<Section> sections, List<SourceFile> files) {

	/**
	 * Writes the script.
	 * @param unknowns what a person has to add
	 */
	String text(Unknowns unknowns) {
		return Stream
			.of(unknowns.lines().stream().map(Sql::comment).collect(Collectors.joining()), ofRelease(),
					new SectionStatements(this.release, this.mappings, this.sections).text(),
					new FileStatements(this.release, this.mappings, this.files).text())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * The position of a release is derived from its number.
	 */
	private String ofRelease() {
		String[] numbers = this.release.split("\\.");
		Mappings.Release known = this.mappings.releases().get(this.release);
		return Sql
			.comment("Linux " + this.release
					+ ": who maintains KVM according to MAINTAINERS, and the files that its sections claim.")
				+ "\n"
				+ Sql.insert("kernel_release (id, position, inferred, date, longterm, source_id)",
						List.of(Sql.row(this.release,
								Integer.parseInt(numbers[0]) * 1000 + Integer.parseInt(numbers[1]), false,
								(known != null) ? known.date() : null, (known != null) ? known.longterm() : null,
								"linux-" + this.release.replace('.', '-'))));
	}

}
