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
		List<CitationView> wrong = fact.citations().stream().filter((citation) -> citation.claim() != null).toList();
		return new MarkdownBuilder(fact.title()).paragraphs(fact.statement())
			.paragraphs("Standing: " + fact.standing().code()
					+ ((fact.date() != null) ? ". Date: " + DatePrecision.words(fact.date()) : "") + ". Id: "
					+ fact.id() + ".")
			.list("Sources",
					fact.citations()
						.stream()
						.filter((citation) -> citation.stance() == Stance.SUPPORTS)
						.map(FactMarkdown::place)
						.toList())
			.list("What sources get wrong",
					wrong.stream()
						.map((citation) -> place(citation) + ", " + citation.stance().code() + ": "
								+ MarkdownBuilder.escape(citation.claim() + " " + citation.note()))
						.toList())
			.list("See also", List.of(MarkdownBuilder.link("This fact as JSON", fact.href())))
			.toString();
	}

	private static String place(CitationView citation) {
		return MarkdownBuilder.link(citation.source().title(), citation.url()) + ", "
				+ MarkdownBuilder.escape(citation.locator());
	}

}
