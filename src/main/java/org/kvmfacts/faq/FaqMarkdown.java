package org.kvmfacts.faq;

import java.util.List;

import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.content.TitledReference;

import org.springframework.stereotype.Component;

/**
 * Writes FAQ entries as Markdown.
 */
@Component
class FaqMarkdown implements MarkdownWriter<FaqView> {

	@Override
	public String write(FaqView faq) {
		return new MarkdownBuilder(faq.question()).paragraphs(faq.answer())
			.list("What sources get wrong",
					faq.corrections()
						.stream()
						.map((correction) -> MarkdownBuilder.escape(correction.claim() + " " + correction.note()) + " "
								+ link(correction.fact()))
						.toList())
			.list("Facts that the answer is based on", faq.facts().stream().map(FaqMarkdown::link).toList())
			.list("See also", List.of(MarkdownBuilder.link("This entry as JSON", faq.href())))
			.toString();
	}

	private static String link(TitledReference fact) {
		return MarkdownBuilder.link(fact.title(), fact.href());
	}

}
