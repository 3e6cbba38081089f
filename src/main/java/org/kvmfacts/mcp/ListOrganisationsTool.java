package org.kvmfacts.mcp;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.contribution.ChangesView;
import org.kvmfacts.mcp.protocol.McpTool;
import org.kvmfacts.mcp.protocol.ToolDescription;
import org.kvmfacts.organisation.NoticesView;
import org.kvmfacts.organisation.OrganisationKind;
import org.kvmfacts.organisation.OrganisationView;
import org.kvmfacts.organisation.Organisations;

import org.springframework.stereotype.Component;

/**
 * Lists the organisations behind KVM.
 */
@Component
@ToolDescription(name = "list_organisations", title = "Organisations behind KVM",
		use = "Organisations behind KVM, those with most notices and changes first. Use it to find out which exist.")
class ListOrganisationsTool implements McpTool<ListOrganisationsTool.Arguments, ListOrganisationsTool.Answer> {

	private static final int LIMIT = 5;

	private final Organisations organisations;

	ListOrganisationsTool(Organisations organisations) {
		this.organisations = organisations;
	}

	@Override
	public Answer call(Arguments arguments) {
		OrganisationKind kind = ToolArguments.read("kind", arguments.kind(),
				(code) -> CodedEnum.of(OrganisationKind.class, code));
		List<Architecture> architectures = ToolArguments.architectures(arguments.architecture());
		List<OrganisationView> found = this.organisations.all()
			.stream()
			.filter((organisation) -> kind == null || organisation.kind() == kind)
			.filter((organisation) -> architectures == null || organisation.architectures().containsAll(architectures))
			.toList();
		List<Item> items = found.stream()
			.map(Item::of)
			.sorted(Comparator.comparing(Item::weight).reversed())
			.limit(Objects.requireNonNullElse(arguments.limit(), LIMIT))
			.toList();
		return new Answer(found.size(), items, items.isEmpty()
				? "No organisation of this kind worked on this architecture. Leave one of them out." : null);
	}

	/**
	 * Which organisations are asked for.
	 */
	record Arguments(@Schema(allowableValues = {
			"company", "foundation", "university", "community" }) @Nullable String kind,
			@Schema(description = ToolArguments.ARCHITECTURE) @Nullable String architecture,
			@Schema(description = "Default " + LIMIT, maximum = "100") @Nullable Integer limit){

	}

	/**
	 * The organisations.
	 */
	record Answer(long total, List<Item> items, @Nullable String hint) {

	}

	/**
	 * An organisation.
	 */
	record Item(String id, String name, String kind, String role, long notices, long changes,
			@Nullable String firstSeen, @Nullable String lastSeen, @Nullable String standing,
			List<CitedSource> citations) {

		private static final int ROLE = 140;

		static Item of(OrganisationView organisation) {
			NoticesView notices = organisation.notices();
			ChangesView changes = organisation.changes();
			Support support = Support.ofSources(organisation.citations()).brief();
			return new Item(organisation.id(), organisation.name(), organisation.kind().code(),
					WordUtils.abbreviate(organisation.description(), ROLE, ROLE + 40, "…"),
					(notices != null) ? notices.count() : 0, (changes != null) ? changes.changes() : 0,
					organisation.firstSeen(), organisation.lastSeen(), support.standing(), support.citations());
		}

		long weight() {
			return this.notices + this.changes;
		}

	}

}
