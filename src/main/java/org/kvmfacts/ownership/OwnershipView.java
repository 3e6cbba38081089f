package org.kvmfacts.ownership;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.representation.Tabular;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.release.ReleaseReference;

/**
 * Copyright notices and licences as they are served. The parts add up to the totals.
 */
@Schema(name = "Ownership", description = "Who is named in the copyright notices of the KVM files of a kernel release. "
		+ "The notices of the holders and the individuals add up to all notices. The files with and without a notice "
		+ "add up to all files, as do the files of the architectures, and the files with and without a licence "
		+ "identifier. Tests and tools are counted separately.")
public record OwnershipView(@Schema(description = "The kernel release.") ReleaseReference release,
		@Schema(description = "All releases that were counted, the newest last.",
				example = "[\"6.1\", \"6.12\"]") List<String> releases,
		@Schema(description = "What was counted, and what the figures do not show.") String method,
		@Schema(description = "How many files there are.", example = "453") long files,
		@Schema(description = "How many of them have a notice.", example = "310") long filesWithNotice,
		@Schema(description = "How many files have no notice.", example = "143") long filesWithoutNotice,
		@Schema(description = "How many notices there are; one that names two holders counts for both.",
				example = "416") long notices,
		@Schema(description = "How many of them come from other code that the file names as its basis.",
				example = "30") long origin,
		@Schema(description = "The organisations that notices name, most notices first.") List<Holder> holders,
		@Schema(description = "The groups of organisations formed by acquisitions, with one figure each; only where "
				+ "notices name more than one of them.") List<Group> groups,
		@Schema(description = "The notices of people who name no organisation.") Individuals individuals,
		@Schema(description = "The parts of the source by architecture.") List<Part> architectures,
		@Schema(description = "The licences by their SPDX identifiers, the most frequent first.") List<Licence> licences,
		@Schema(description = "How many files have no SPDX identifier; the licence of the kernel as a whole applies.",
				example = "23") long filesWithoutLicence,
		@Schema(description = "The tests of KVM in the kernel's source (selftests), which are in no other "
				+ "figure.") Apart tests,
		@Schema(description = "The tools for KVM in the kernel's source, which are in no other figure.") Apart tools)
		implements
			Tabular<OwnershipRow> {

	@Override
	public List<OwnershipRow> table() {
		return OwnershipRow.of(this);
	}

	/**
	 * An organisation that notices name.
	 */
	@Schema(name = "Holder", description = "An organisation that notices name.")
	public record Holder(@Schema(description = "The organisation.") Reference organisation,
			@Schema(description = "How many notices name it.", example = "77") long notices,
			@Schema(description = "The number of files with these notices.", example = "60") long files,
			@Schema(description = "Its notices divided by all notices, to four digits.", minimum = "0", maximum = "1",
					example = "0.1851") double share,
			@Schema(description = "How many of its notices come from other code that the file names as its basis.",
					example = "2") long origin,
			@Schema(description = "The change since the previous release that was counted; left out for the "
					+ "oldest and within tests, tools and an architecture.") @Nullable Change change) {

	}

	/**
	 * What changed since another release.
	 */
	@Schema(name = "HolderChange", description = "How the notices of a holder changed.")
	public record Change(@Schema(description = "The release compared with.", example = "6.1") String since,
			@Schema(description = "How many more notices there are; negative if there are fewer.",
					example = "3") long notices) {

	}

	/**
	 * A group of organisations formed by acquisitions.
	 */
	@Schema(name = "HolderGroup",
			description = "A group of organisations formed by acquisitions, whether or not they still belong together.")
	public record Group(@Schema(description = "The last acquirer.") Reference organisation,
			@Schema(description = "The organisations of the group that notices name.") List<Reference> members,
			@Schema(description = "How many notices name one of them.", example = "137") long notices,
			@Schema(description = "These notices divided by all notices, to four digits.", minimum = "0", maximum = "1",
					example = "0.3293") double share) {

	}

	/**
	 * The notices of people who name no organisation.
	 */
	@Schema(name = "Individuals", description = "The notices of people who name no organisation.")
	public record Individuals(@Schema(description = "How many notices there are.", example = "10") long notices,
			@Schema(description = "The number of files with these notices.", example = "10") long files,
			@Schema(description = "These notices divided by all notices, to four digits.", minimum = "0", maximum = "1",
					example = "0.024") double share) {

	}

	/**
	 * A licence and the files that name it.
	 */
	@Schema(name = "Licence", description = "A licence and the files that name it.")
	public record Licence(
			@Schema(description = "The SPDX identifier as written in the files.", example = "GPL-2.0-only") String spdx,
			@Schema(description = "The number of files that name it.", example = "222") long files) {

	}

	/**
	 * The files of one architecture.
	 */
	@Schema(name = "ArchitectureCount", description = "The files of one architecture.")
	public record Part(@Schema(description = "The architecture; generic is what all share.") Architecture architecture,
			@Schema(description = "How many files there are.", example = "102") long files,
			@Schema(description = "How many lines they have.", example = "98031") long lines,
			@Schema(description = "How many notices there are in them.", example = "94") long notices,
			@Schema(description = "The organisations that these name, most notices first; the rest are "
					+ "individuals'.") List<Holder> holders) {

	}

	/**
	 * Files that are not part of the kernel itself.
	 */
	@Schema(name = "CountedApart", description = "Files in the kernel's source that are not part of the kernel itself.")
	public record Apart(@Schema(description = "How many files there are.", example = "206") long files,
			@Schema(description = "How many lines they have.", example = "40000") long lines,
			@Schema(description = "How many of them have a notice.", example = "120") long filesWithNotice,
			@Schema(description = "How many notices there are in them.", example = "125") long notices,
			@Schema(description = "The organisations that these name, most notices first.") List<Holder> holders,
			@Schema(description = "The notices of people who name no organisation.") Individuals individuals) {

	}

}
