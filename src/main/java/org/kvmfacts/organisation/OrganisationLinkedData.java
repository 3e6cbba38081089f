package org.kvmfacts.organisation;

import java.util.List;

import org.kvmfacts.api.Href;
import org.kvmfacts.representation.LinkedData;
import org.kvmfacts.representation.Node;

import org.springframework.stereotype.Component;

/**
 * Tells organisations as such.
 */
@Component
class OrganisationLinkedData implements LinkedData<OrganisationView> {

	@Override
	public Class<OrganisationView> type() {
		return OrganisationView.class;
	}

	@Override
	public List<Node> nodes(List<OrganisationView> organisations) {
		return organisations.stream().map(OrganisationLinkedData::node).toList();
	}

	private static Node node(OrganisationView organisation) {
		return Node.of(organisation.href(), "Organization")
			.with("name", organisation.name())
			.with("alternateName", organisation.otherNames())
			.with("description", organisation.role())
			.with("subOrganization", related(organisation, RelationshipType.HAS_PART))
			.with("parentOrganization", related(organisation, RelationshipType.PART_OF));
	}

	private static List<Node> related(OrganisationView organisation, RelationshipType type) {
		return organisation.relationships()
			.stream()
			.filter((relationship) -> relationship.type() == type)
			.map((relationship) -> Node.of(Href.of("organisations", relationship.organisation()), "Organization"))
			.toList();
	}

}
