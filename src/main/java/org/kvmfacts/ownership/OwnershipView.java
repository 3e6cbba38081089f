package org.kvmfacts.ownership;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.kvmfacts.content.Architecture;

/**
 * Copyright notices and licences as they are served. The parts add up to the whole.
 */
@Schema(name = "Ownership", description = "Who is named in the copyright notices of the KVM files of a kernel release. "
		+ "The notices of the holders and the individuals add up to all notices, the files with and without a notice to "
		+ "all files, and so do the licences with the files without one, and the architectures.")
public record OwnershipView(@Schema(description = "The kernel release.", example = "6.12") String release,
		@Schema(description = "All releases that were counted, the newest last.",
				example = "[\"6.1\", \"6.12\"]") List<String> releases,
		@Schema(description = "What was counted, and what the figures do not tell.") String method,
		@Schema(description = "How many files there are.", example = "440") long files,
		@Schema(description = "How many of them have a notice.", example = "304") long filesWithNotice,
		@Schema(description = "How many notices there are; one that names two holders counts for both.",
				example = "402") long notices,
		@Schema(description = "The organisations that hold notices, the one with most first.") List<Holder> holders,
		@Schema(description = "The notices of people who name no organisation.") Individuals individuals,
		@Schema(description = "How many files have no notice.", example = "136") long filesWithoutNotice,
		@Schema(description = "The licences by their SPDX identifiers, the most frequent first.") List<Licence> licences,
		@Schema(description = "How many files have no SPDX identifier; the licence of the kernel as a whole applies.",
				example = "23") long filesWithoutLicence,
		@Schema(description = "The parts of the source by architecture.") List<Part> architectures) {

	/**
	 * An organisation that holds notices.
	 */
	@Schema(name = "Holder", description = "An organisation that holds notices.")
	public record Holder(@Schema(description = "The id of the organisation.", example = "ibm") String organisation,
			@Schema(description = "Its name.", example = "IBM") String name,
			@Schema(description = "How many notices name it.", example = "72") long notices,
			@Schema(description = "In how many files.", example = "60") long files,
			@Schema(description = "Its notices divided by all notices, to four digits.", minimum = "0", maximum = "1",
					example = "0.1791") double share) {

	}

	/**
	 * The notices of people who name no organisation.
	 */
	@Schema(name = "Individuals", description = "The notices of people who name no organisation.")
	public record Individuals(@Schema(description = "How many notices there are.", example = "8") long notices,
			@Schema(description = "In how many files.", example = "8") long files,
			@Schema(description = "These notices divided by all notices, to four digits.", minimum = "0", maximum = "1",
					example = "0.0199") double share) {

	}

	/**
	 * A licence and the files that name it.
	 */
	@Schema(name = "Licence", description = "A licence and the files that name it.")
	public record Licence(
			@Schema(description = "The SPDX identifier as written in the files.", example = "GPL-2.0-only") String spdx,
			@Schema(description = "In how many files.", example = "222") long files) {

	}

	/**
	 * The files of one architecture.
	 */
	@Schema(name = "ArchitectureCount", description = "The files of one architecture.")
	public record Part(@Schema(description = "The architecture; generic is what all share.") Architecture architecture,
			@Schema(description = "How many files there are.", example = "102") long files,
			@Schema(description = "How many lines these have.", example = "98031") long lines,
			@Schema(description = "How many notices there are in them.", example = "94") long notices) {

	}

}
