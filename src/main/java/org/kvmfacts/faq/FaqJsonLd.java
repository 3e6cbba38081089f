package org.kvmfacts.faq;

import java.util.List;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes FAQ entries as questions with accepted answers, and a list of them as an FAQ
 * page.
 */
@Component
class FaqJsonLd implements JsonLdMapper<FaqView> {

	@Override
	public JsonLdNode list(JsonLdNode page, List<JsonLdNode> nodes) {
		return page.with("@type", "FAQPage").with("mainEntity", nodes);
	}

	@Override
	public JsonLdNode node(FaqView faq) {
		JsonLdNode answer = JsonLdNode.of("Answer")
			.with("text", faq.answer())
			.with("creativeWorkStatus", faq.standing().code())
			.with("citation", faq.facts().stream().map((fact) -> JsonLdNode.reference(fact.href())).toList());
		return JsonLdNode.of(faq.href(), "Question")
			.with("name", faq.question())
			.with("url", faq.page())
			.with("keywords", faq.topic().title())
			.with("dateModified", faq.modified())
			.with("alternateName", faq.phrasings())
			.with("acceptedAnswer", answer);
	}

}
