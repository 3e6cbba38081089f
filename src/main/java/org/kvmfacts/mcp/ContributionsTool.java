package org.kvmfacts.mcp;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.content.Reference;
import org.kvmfacts.contribution.ContributionQuery;
import org.kvmfacts.contribution.Contributions;
import org.kvmfacts.contribution.ContributionsView;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;

import org.springframework.stereotype.Component;

/**
 * Tells who wrote the changes to KVM.
 */
@Component
class ContributionsTool implements McpTool<ContributionsTool.Arguments, ContributionsTool.Answer> {

	private static final int LIMIT = 8;

	private static final int PULLS = 2;

	private final Contributions contributions;

	private final DataRevision revision;

	ContributionsTool(Contributions contributions, DataRevision revision) {
		this.contributions = contributions;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("contributions", "Changes to KVM",
				"Who wrote the changes to KVM, by company and person. Use it for who contributes most.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		ContributionsView counted = this.contributions.get(new ContributionQuery(
				ToolArguments.asList(arguments.release()), null, ToolArguments.asList(arguments.organisation()), null));
		int limit = ToolArguments.limit(arguments.limit(), LIMIT);
		Answer answer = Answer.of(this.revision.id(), counted, limit);
		return new ToolReply<>(answer, answer.prose());
	}

	/**
	 * Whose changes are asked for.
	 */
	record Arguments(@Schema(description = "Such as 6.12; default all counted") @Nullable String release,
			@Schema(description = "Id, such as red-hat") @Nullable String organisation,
			@Schema(description = "Default 8", minimum = "1", maximum = "100") @Nullable Integer limit) {

	}

	/**
	 * The changes.
	 */
	record Answer(String revision, List<String> releases, long changes, List<Writer> organisations, long unknownChanges,
			List<Writer> people, String method, List<CitedSource> citations) {

		static Answer of(String revision, ContributionsView counted, int limit) {
			return new Answer(revision, counted.releases().stream().map((release) -> release.release().id()).toList(),
					counted.changes(),
					counted.organisations()
						.stream()
						.limit(limit)
						.map((one) -> Writer.of(one.organisation(), one.changes(), one.share(), List.of()))
						.toList(),
					counted.unknown().changes(),
					counted.people()
						.stream()
						.limit(limit)
						.map((one) -> Writer.of(one.person(), one.changes(), one.share(), one.affiliations()))
						.toList(),
					counted.method(),
					counted.releases()
						.stream()
						.flatMap((release) -> release.pulls().stream())
						.limit(PULLS)
						.map((pull) -> new CitedSource("KVM pull request " + pull.part() + ", " + pull.date(),
								pull.url(), null))
						.toList());
		}

		String prose() {
			Prose prose = new Prose()
				.line("Changes to KVM: " + this.changes + " without merges; those of " + this.unknownChanges
						+ " show no employer.")
				.line("Releases", this.releases, this.releases.size())
				.line("By organisation (lower bounds):");
			this.organisations.forEach((writer) -> prose.line(writer.prose()));
			prose.line("By person:");
			this.people.forEach((writer) -> prose.line(writer.prose()));
			return prose.line("How it was counted", this.method)
				.sources(this.citations, PULLS)
				.revision(this.revision)
				.text();
		}

	}

	/**
	 * An organisation or a person with changes.
	 */
	record Writer(String id, String name, long changes, double share, @Nullable String affiliation) {

		static Writer of(Reference who, long changes, double share, List<Reference> affiliations) {
			return new Writer(who.id(), who.name(), changes, share,
					affiliations.isEmpty() ? null : affiliations.get(0).name());
		}

		String prose() {
			return "- " + this.name + " (" + this.id + "): " + this.changes + " changes, "
					+ ToolArguments.percent(this.share)
					+ ((this.affiliation != null) ? ", address of " + this.affiliation : "");
		}

	}

}
