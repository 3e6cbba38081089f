package org.kvmfacts.fact;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.api.representation.MarkdownBuilder;

/**
 * Writes the citations of facts as Markdown, with the places in their sources.
 */
public final class CitationMarkdown {

	private CitationMarkdown() {
	}

	/**
	 * Adds what sources get wrong about some facts, and the sources that support them.
	 */
	public static MarkdownBuilder add(MarkdownBuilder text, List<FactView> facts) {
		return text
			.list("What sources get wrong",
					citations(facts).filter((citation) -> citation.claim() != null)
						.map((citation) -> place(citation) + ", " + citation.stance().code() + ": "
								+ MarkdownBuilder.escape(citation.claim() + " " + citation.note()))
						.toList())
			.list("Sources",
					citations(facts).filter((citation) -> citation.stance() == Stance.SUPPORTS)
						.map(CitationMarkdown::place)
						.distinct()
						.toList());
	}

	private static Stream<CitationView> citations(List<FactView> facts) {
		return facts.stream().flatMap((fact) -> fact.citations().stream());
	}

	private static String place(CitationView citation) {
		return MarkdownBuilder.link(citation.source().title(), citation.url()) + ", "
				+ MarkdownBuilder.escape(citation.locator());
	}

}
