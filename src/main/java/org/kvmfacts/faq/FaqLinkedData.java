package org.kvmfacts.faq;

import java.util.List;

import org.kvmfacts.api.Href;
import org.kvmfacts.representation.LinkedData;
import org.kvmfacts.representation.Node;

import org.springframework.stereotype.Component;

/**
 * Tells entries as questions with accepted answers, and their list as a page of them.
 */
@Component
class FaqLinkedData implements LinkedData<FaqView> {

	@Override
	public Class<FaqView> type() {
		return FaqView.class;
	}

	@Override
	public List<Node> nodes(List<FaqView> faqs) {
		return faqs.stream().map(FaqLinkedData::question).toList();
	}

	@Override
	public Node list(List<Node> nodes) {
		return Node.of("FAQPage").with("mainEntity", nodes);
	}

	private static Node question(FaqView faq) {
		Node answer = Node.of("Answer")
			.with("text", faq.answer())
			.with("citation", faq.facts().stream().map((fact) -> Node.reference(Href.of("facts", fact))).toList());
		return Node.of(faq.href(), "Question")
			.with("name", faq.question())
			.with("alternateName", faq.phrasings())
			.with("acceptedAnswer", answer);
	}

}
