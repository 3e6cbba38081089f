package org.kvmfacts.mcp;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolException;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.organisation.OrganisationKind;
import org.kvmfacts.organisation.OrganisationQuery;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.organisation.Organisations;

import org.springframework.stereotype.Component;

/**
 * Lists who stands behind KVM.
 */
@Component
class ListOrganisationsTool implements McpTool<ListOrganisationsTool.Arguments, ListOrganisationsTool.Answer> {

	private static final int LIMIT = 5;

	private final Organisations organisations;

	private final EvidenceLookup archive;

	private final DataRevision revision;

	ListOrganisationsTool(Organisations organisations, EvidenceLookup archive, DataRevision revision) {
		this.organisations = organisations;
		this.archive = archive;
		this.revision = revision;
	}

	@Override
	public ToolDescription<Arguments> description() {
		return new ToolDescription<>("list_organisations", "Organisations behind KVM",
				"Companies, foundations, universities and communities behind KVM and their part in it, by id. Use it to "
						+ "find out which there are.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		OrganisationKind kind = ToolArguments.read("kind", arguments.kind(),
				(code) -> CodedEnum.of(OrganisationKind.class, code));
		Page<OrganisationView> page = this.organisations.list(new OrganisationQuery(ToolArguments.asList(kind),
				ToolArguments.architectures(arguments.architecture()), null, null, null),
				new PageQuery(ToolArguments.limit(arguments.limit(), LIMIT), null));
		if (page.items().isEmpty()) {
			throw new ToolException("No organisation is of this kind and architecture. Leave one of them out.");
		}
		Evidence evidence = this.archive.sources(page.items()
			.stream()
			.flatMap((organisation) -> organisation.citations().stream())
			.map((citation) -> citation.source().id())
			.distinct()
			.toList());
		Answer answer = new Answer(this.revision.id(), page.total(),
				page.items().stream().map((organisation) -> OrganisationItem.of(organisation, evidence)).toList());
		return new ToolReply<>(answer, answer.prose());
	}

	/**
	 * Which organisations are asked for.
	 */
	record Arguments(@Schema(description = "Only these", allowableValues = {
			"company", "foundation", "university", "community" }) @Nullable String kind,
			@Schema(description = ToolTexts.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = ToolTexts.LIMIT, minimum = "1", maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The organisations.
	 */
	record Answer(@Schema(description = ToolTexts.REVISION) String revision,
			@Schema(description = ToolTexts.TOTAL) long total,
			@Schema(description = "The organisations") List<OrganisationItem> items) {

		String prose() {
			Prose prose = new Prose();
			this.items.forEach((item) -> prose.line(item.prose()));
			return prose.shown(this.items.size(), this.total, "raise limit, or filter").revision(this.revision).text();
		}

	}

}
