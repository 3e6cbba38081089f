package org.kvmfacts.release;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.Identified;
import org.kvmfacts.source.SourceReference;

/**
 * A kernel release as it is served, with what is counted for it.
 */
@Schema(name = "Release", description = "A release of the Linux kernel, with what is counted for it.")
public record ReleaseView(@Schema(description = "The id.", example = "6.12") String id,
		@Schema(description = "Its address in the API.") Href href,
		@Schema(description = "The page about it.") Href page,
		@Schema(description = "The day or month in which it came out; left out where that is not recorded.",
				example = "2024-11-17") @Nullable String date,
		@Schema(description = "Whether it is a long-term release; left out where that is not "
				+ "recorded.") @Nullable Boolean longterm,
		@Schema(description = "The sections on KVM in its file MAINTAINERS; left out where that was not "
				+ "read.") @Nullable Sections sections,
		@Schema(description = "Its copyright notices; left out where they were not "
				+ "counted.") @Nullable Ownership ownership,
		@Schema(description = "The changes that went into it, by tree; empty where they were not "
				+ "examined.") List<Contributions> contributions)
		implements
			Identified {

	/**
	 * The sections that were read.
	 */
	@Schema(name = "ReleaseSections", description = "The sections on KVM in MAINTAINERS.")
	public record Sections(@Schema(description = "How many there are.", example = "14") long count,
			@Schema(description = "Whether the release was inferred from a copy of MAINTAINERS that "
					+ "carries no version.") boolean inferred,
			@Schema(description = "The source of the sections.") SourceReference source) {

	}

	/**
	 * The notices that were counted.
	 */
	@Schema(name = "ReleaseOwnership", description = "A summary of the copyright notices of a release.")
	public record Ownership(
			@Schema(description = "How many files the sections claim in the kernel itself.",
					example = "453") long files,
			@Schema(description = "How many notices there are in them.", example = "416") long notices,
			@Schema(description = "The address of the notices by holder.") Href href) {

	}

	/**
	 * The changes that were counted in one tree.
	 */
	@Schema(name = "ReleaseContributions", description = "The changes of a release in one tree, in short.")
	public record Contributions(@Schema(description = "The tree.", example = "kvm") String tree,
			@Schema(description = "Whether all known pull requests were seen (whole), some (part) or none.",
					example = "whole") String coverage,
			@Schema(description = "How many changes were seen, without merges: 0 says nothing where coverage is none.",
					example = "192") long changes,
			@Schema(description = "The address of the changes by organisation and person.") Href href) {

	}

}
