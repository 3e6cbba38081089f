package org.kvmfacts.fact;

import java.util.List;

import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.content.DatePrecision;

import org.springframework.stereotype.Component;

/**
 * Writes facts as Markdown, with their sources.
 */
@Component
class FactMarkdown implements MarkdownWriter<FactView> {

	@Override
	public String write(FactView fact) {
		MarkdownBuilder text = new MarkdownBuilder(fact.title()).paragraphs(fact.statement())
			.paragraphs("Standing: " + fact.standing().code()
					+ ((fact.date() != null) ? ". Date: " + DatePrecision.words(fact.date()) : "") + ". Id: "
					+ fact.id() + ".");
		return CitationMarkdown.add(text, List.of(fact))
			.list("See also", List.of(MarkdownBuilder.link("This fact as JSON", fact.href())))
			.toString();
	}

}
