package org.kvmfacts.person;

import java.util.List;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes people.
 */
@Component
class PersonJsonLd implements JsonLdMapper<PersonView> {

	@Override
	public Class<PersonView> type() {
		return PersonView.class;
	}

	@Override
	public List<JsonLdNode> nodes(List<PersonView> people) {
		return people.stream().map(PersonJsonLd::node).toList();
	}

	private static JsonLdNode node(PersonView person) {
		return JsonLdNode.of(person.href(), "Person")
			.with("name", person.name())
			.with("mainEntityOfPage", JsonLdNode.reference(person.page()))
			.with("subjectOf", person.facts().stream().map((fact) -> JsonLdNode.reference(fact.href())).toList());
	}

}
