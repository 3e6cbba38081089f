package org.kvmfacts.organisation;

import java.util.List;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes organisations in the terms of schema.org.
 */
@Component
class OrganisationJsonLd implements JsonLdMapper<OrganisationView> {

	private static final String WIKIDATA = "https://www.wikidata.org/entity/";

	@Override
	public JsonLdNode node(OrganisationView organisation) {
		return JsonLdNode.of(organisation.href(), "Organization")
			.with("name", organisation.name())
			.with("alternateName", organisation.otherNames())
			.with("url", organisation.site())
			.with("sameAs", (organisation.wikidata() != null) ? WIKIDATA + organisation.wikidata() : null)
			.with("description", organisation.description())
			.with("mainEntityOfPage", JsonLdNode.reference(organisation.page()))
			.with("subjectOf", organisation.facts().stream().map((fact) -> JsonLdNode.reference(fact.href())).toList())
			.with("subOrganization", related(organisation, RelationshipType.HAS_PART))
			.with("parentOrganization", related(organisation, RelationshipType.PART_OF));
	}

	// Who bought it is not its parent: most buyers sold it again, or it no longer exists.
	private static List<JsonLdNode> related(OrganisationView organisation, RelationshipType type) {
		return organisation.relationships()
			.stream()
			.filter((relationship) -> relationship.type() == type)
			.map((relationship) -> JsonLdNode.of(relationship.organisation().href(), "Organization")
				.with("name", relationship.organisation().name()))
			.toList();
	}

}
