package org.kvmfacts.kernel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seed script of a kernel release.
 *
 * @param release the release
 * @param mappings what the names in it stand for
 * @param sections the sections of MAINTAINERS about KVM
 * @param files the files that the sections claim, in the order of their paths
 */
record SeedScript(String release, Mappings mappings, List<Section> sections, List<SourceFile> files) {

	/**
	 * Writes the script.
	 * @param unknowns what a person has to look at
	 */
	String text(Unknowns unknowns) {
		return Stream
			.of(unknowns.lines().stream().map(Sql::comment).collect(Collectors.joining()), ofRelease(),
					new SectionStatements(this.release, this.mappings, this.sections).text(),
					new FileStatements(this.release, this.mappings, this.files).text())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private String ofRelease() {
		String source = "linux-" + this.release.replace('.', '-');
		String url = "https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree/?h=v" + this.release;
		return Sql.comment("Linux " + this.release + ": who looks after KVM according to MAINTAINERS.") + "\n"
				+ Sql.insertIfAbsent("source", "id, title, publisher, kind, rank, url", source,
						"Linux " + this.release + ", source tree", "Linux kernel project", "kernel-source", "primary",
						url)
				+ "insert into kernel_release (id, position, inferred, source_id) select " + Sql.literal(this.release)
				+ ", (select max(position) + 1 from kernel_release), false, " + Sql.literal(source) + ";\n";
	}

}
