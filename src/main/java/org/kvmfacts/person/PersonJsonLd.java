package org.kvmfacts.person;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes people in the terms of schema.org.
 */
@Component
class PersonJsonLd implements JsonLdMapper<PersonView> {

	@Override
	public JsonLdNode node(PersonView person) {
		return JsonLdNode.of(person.href(), "Person")
			.with("name", person.name())
			.with("mainEntityOfPage", JsonLdNode.reference(person.page()))
			.with("subjectOf", person.facts().stream().map((fact) -> JsonLdNode.reference(fact.href())).toList());
	}

}
