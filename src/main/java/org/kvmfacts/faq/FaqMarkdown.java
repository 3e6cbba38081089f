package org.kvmfacts.faq;

import java.util.List;

import org.kvmfacts.api.TitledReference;
import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.fact.CitationMarkdown;
import org.kvmfacts.fact.Facts;

import org.springframework.stereotype.Component;

/**
 * Writes FAQ entries as Markdown, with the sources of their facts.
 */
@Component
class FaqMarkdown implements MarkdownWriter<FaqView> {

	private final Facts facts;

	FaqMarkdown(Facts facts) {
		this.facts = facts;
	}

	@Override
	public String write(FaqView faq) {
		MarkdownBuilder text = new MarkdownBuilder(faq.question()).paragraphs(faq.answer())
			.paragraphs("Standing: " + faq.standing().code() + ". Id: " + faq.id() + ".")
			.list("Facts that the answer is based on",
					faq.facts().stream().map((fact) -> MarkdownBuilder.text(fact.title(), fact.href())).toList());
		List<String> facts = faq.facts().stream().map(TitledReference::id).toList();
		return CitationMarkdown.add(text, List.copyOf(this.facts.show(facts).values()))
			.list("See also", List.of(MarkdownBuilder.link("This entry as JSON", faq.href())))
			.toString();
	}

}
