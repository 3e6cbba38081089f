package org.kvmfacts.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.Page;
import org.kvmfacts.api.page.PageQuery;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.contribution.ChangesView;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.mcp.protocol.ToolReply;
import org.kvmfacts.organisation.NoticesView;
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
				"Organisations behind KVM, those with most notices and changes first. Use it to find out which there are.",
				Arguments.class);
	}

	@Override
	public ToolReply<Answer> call(Arguments arguments) {
		OrganisationKind kind = ToolArguments.read("kind", arguments.kind(),
				(code) -> CodedEnum.of(OrganisationKind.class, code));
		List<OrganisationView> found = all(new OrganisationQuery(ToolArguments.asList(kind),
				ToolArguments.architectures(arguments.architecture()), null, null, null));
		List<OrganisationView> shown = found.stream()
			.sorted(Comparator.comparing(ListOrganisationsTool::weight).reversed())
			.limit(ToolArguments.limit(arguments.limit(), LIMIT))
			.toList();
		Evidence evidence = this.archive.sources(shown.stream()
			.flatMap((organisation) -> organisation.citations().stream())
			.map((citation) -> citation.source().id())
			.distinct()
			.toList());
		Answer answer = new Answer(this.revision.id(), found.size(),
				shown.stream().map((organisation) -> OrganisationItem.of(organisation, evidence)).toList());
		return new ToolReply<>(answer, answer.prose());
	}

	private List<OrganisationView> all(OrganisationQuery query) {
		List<OrganisationView> found = new ArrayList<>();
		String cursor = null;
		do {
			Page<OrganisationView> page = this.organisations.list(query, new PageQuery(100, cursor));
			found.addAll(page.items());
			cursor = page.next();
		}
		while (cursor != null);
		return found;
	}

	private static long weight(OrganisationView organisation) {
		NoticesView notices = organisation.notices();
		ChangesView changes = organisation.changes();
		return ((notices != null) ? notices.count() : 0) + ((changes != null) ? changes.changes() : 0);
	}

	/**
	 * Which organisations are asked for.
	 */
	record Arguments(@Schema(allowableValues = {
			"company", "foundation", "university", "community" }) @Nullable String kind,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = ToolArguments.LIMIT, minimum = "1", maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The organisations.
	 */
	record Answer(String revision, long total, List<OrganisationItem> items) {

		String prose() {
			Prose prose = new Prose();
			if (this.items.isEmpty()) {
				prose.line("No organisation is of this kind and architecture. Leave one of them out.");
			}
			this.items.forEach((item) -> prose.line(item.prose()));
			return prose.shown(this.items.size(), this.total, "raise limit, or filter").revision(this.revision).text();
		}

	}

}
