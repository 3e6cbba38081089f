package org.kvmfacts.mcp;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.ownership.Ownership;
import org.kvmfacts.ownership.OwnershipQuery;
import org.kvmfacts.ownership.OwnershipView;
import org.kvmfacts.subsystem.Subsystems;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells whose copyright KVM is.
 */
@Component
class WhoOwnsTool implements McpTool<WhoOwnsTool.Arguments, WhoOwnsTool.Answer> {

	private static final int LIMIT = 10;

	private final Ownership ownership;

	private final Subsystems subsystems;

	private final EvidenceLookup archive;

	private final DataRevision revision;

	WhoOwnsTool(Ownership ownership, Subsystems subsystems, EvidenceLookup archive, DataRevision revision) {
		this.ownership = ownership;
		this.subsystems = subsystems;
		this.archive = archive;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("who_owns", "Copyright in KVM",
				"Who holds copyright in the code of KVM, counted by notices in the kernel source, and its licences. Use it "
						+ "for figures and shares of companies; nobody owns KVM as a whole.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		OwnershipView counted = this.ownership
			.get(new OwnershipQuery(arguments.release(), ToolArguments.architectures(arguments.architecture())));
		if (counted.files() == 0) {
			throw new ToolException("Linux " + counted.release().id()
					+ " has no files of KVM for this architecture. Leave architecture out to see all.");
		}
		List<String> source = List.of(Objects.requireNonNull(this.subsystems.sources().get(counted.release().id())));
		Evidence evidence = this.archive.sources(source);
		String href = UriComponentsBuilder.fromUriString(BaseAddress.of(Href.of("ownership")))
			.queryParam("release", counted.release().id())
			.queryParamIfPresent("architecture", Optional.ofNullable(arguments.architecture()))
			.toUriString();
		Answer answer = Answer.of(this.revision.id(), href, counted, ToolArguments.limit(arguments.limit(), LIMIT),
				Objects.requireNonNull(evidence.standing(source)).code(),
				source.stream().map((id) -> evidence.cite(id, null)).toList());
		return new ToolReply<>(answer, answer.prose());
	}

	/**
	 * Whose notices are asked for.
	 */
	record Arguments(@Schema(description = ToolTexts.RELEASE) @Nullable String release,
			@Schema(description = ToolTexts.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = "Number of holders, default 10", minimum = "1",
					maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The notices.
	 */
	record Answer(@Schema(description = ToolTexts.REVISION) String revision,
			@Schema(description = ToolTexts.HREF) String href, @Schema(description = "Linux release") String release,
			@Schema(description = "What was counted") String method, @Schema(description = "All files") long files,
			@Schema(description = "Those with a notice") long filesWithNotice,
			@Schema(description = "All notices") long notices,
			@Schema(description = "Organisations, most first") List<OwnershipView.Holder> holders,
			@Schema(description = "Of holders left out") long otherNotices, OwnershipView.Individuals individuals,
			@Schema(description = "Those with none") long filesWithoutNotice,
			@Schema(description = "By files") List<OwnershipView.Licence> licences,
			@Schema(description = ToolTexts.STANDING) String standing,
			@Schema(description = ToolTexts.CITATIONS) List<CitedSource> citations) {

		static Answer of(String revision, String href, OwnershipView counted, int limit, String standing,
				List<CitedSource> citations) {
			List<OwnershipView.Holder> shown = counted.holders().stream().limit(limit).toList();
			long others = counted.holders().stream().skip(limit).mapToLong(OwnershipView.Holder::notices).sum();
			return new Answer(revision, href, counted.release().id(), counted.method(), counted.files(),
					counted.filesWithNotice(), counted.notices(), shown, others, counted.individuals(),
					counted.filesWithoutNotice(), counted.licences(), standing, citations);
		}

		String prose() {
			Prose prose = new Prose()
				.line("Linux " + this.release + ": " + this.notices + " copyright notices in " + this.filesWithNotice
						+ " of " + this.files + " files; " + this.filesWithoutNotice + " have none.");
			this.holders.forEach((holder) -> prose
				.line("- " + holder.organisation().name() + " (" + holder.organisation().id() + "): " + holder.notices()
						+ " notices in " + holder.files() + " files, " + percent(holder.share())));
			if (this.otherNotices > 0) {
				prose.line("- other organisations: " + this.otherNotices + " notices; raise limit to see them");
			}
			prose.line("- people who name no organisation: " + this.individuals.notices() + " notices, "
					+ percent(this.individuals.share()));
			return prose
				.line("Licences",
						this.licences.stream().map((licence) -> licence.spdx() + " " + licence.files()).toList(),
						this.licences.size())
				.line("How it was counted", this.method)
				.line("Standing", this.standing)
				.sources(this.citations, this.citations.size())
				.revision(this.revision)
				.text();
		}

		private static String percent(double share) {
			return String.format(Locale.ROOT, "%.1f %%", share * 100);
		}

	}

}
