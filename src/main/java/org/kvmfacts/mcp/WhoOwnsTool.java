package org.kvmfacts.mcp;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Href;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
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
		return new ToolDescription<>("who_owns", "Copyright notices in KVM",
				"Copyright notices in KVM by company, and licences. Use it for figures: a notice tells who claimed "
						+ "copyright, not who wrote most; nobody owns KVM.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		OwnershipView counted = this.ownership
			.get(new OwnershipQuery(arguments.release(), ToolArguments.architectures(arguments.architecture())));
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
	record Arguments(@Schema(description = ToolArguments.RELEASE) @Nullable String release,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = "Default 10", minimum = "1", maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The notices.
	 */
	record Answer(String revision, String href, String release, String method, long files, long filesWithNotice,
			long notices, List<Holder> holders, long otherNotices, long individualNotices, List<String> licences,
			String standing, List<CitedSource> citations) {

		static Answer of(String revision, String href, OwnershipView counted, int limit, String standing,
				List<CitedSource> citations) {
			List<Holder> shown = counted.holders().stream().limit(limit).map(Holder::of).toList();
			long others = counted.holders().stream().skip(limit).mapToLong(OwnershipView.Holder::notices).sum();
			return new Answer(revision, href, counted.release().id(), counted.method(), counted.files(),
					counted.filesWithNotice(), counted.notices(), shown, others, counted.individuals().notices(),
					counted.licences().stream().map((licence) -> licence.spdx() + " " + licence.files()).toList(),
					standing, citations);
		}

		String prose() {
			Prose prose = new Prose()
				.line("Linux " + this.release + ": " + this.notices + " copyright notices in " + this.filesWithNotice
						+ " of " + this.files + " files; " + (this.files - this.filesWithNotice) + " have none.")
				.line("Address", this.href);
			if (this.files == 0) {
				prose
					.line("This release has no files of KVM for this architecture. Leave architecture out to see all.");
			}
			this.holders.forEach((holder) -> prose.line(holder.prose()));
			if (this.otherNotices > 0) {
				prose.line("- other organisations: " + this.otherNotices + " notices; raise limit to see them");
			}
			return prose.line("- people who name no organisation: " + this.individualNotices + " notices")
				.line("Licences by files", this.licences, this.licences.size())
				.line("How it was counted", this.method)
				.line("Standing", this.standing)
				.sources(this.citations, this.citations.size())
				.revision(this.revision)
				.text();
		}

	}

	/**
	 * An organisation that notices name.
	 */
	record Holder(String id, String name, long notices, long files, double share) {

		static Holder of(OwnershipView.Holder holder) {
			return new Holder(holder.organisation().id(), holder.organisation().name(), holder.notices(),
					holder.files(), holder.share());
		}

		String prose() {
			return "- " + this.name + " (" + this.id + "): " + this.notices + " notices in " + this.files + " files, "
					+ ToolArguments.percent(this.share);
		}

	}

}
