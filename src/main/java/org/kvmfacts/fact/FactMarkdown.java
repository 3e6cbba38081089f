package org.kvmfacts.fact;

import java.util.List;
import java.util.Map;

import org.kvmfacts.api.representation.MarkdownBuilder;
import org.kvmfacts.api.representation.MarkdownWriter;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Writes a fact with its sources.
 */
@Component
class FactMarkdown implements MarkdownWriter<FactView> {

	private final Sources sources;

	FactMarkdown(Sources sources) {
		this.sources = sources;
	}

	@Override
	public Class<FactView> type() {
		return FactView.class;
	}

	@Override
	public List<String> write(List<FactView> facts) {
		Map<String, SourceView> sources = this.sources.show(FactView.cited(facts));
		return facts.stream().map((fact) -> write(fact, sources)).toList();
	}

	private static String write(FactView fact, Map<String, SourceView> shown) {
		List<CitationView> wrong = fact.citations().stream().filter((citation) -> citation.claim() != null).toList();
		return new MarkdownBuilder("Fact: " + fact.id()).paragraphs(fact.statement())
			.paragraphs("Standing: " + fact.standing().code() + ((fact.date() != null) ? ". Date: " + fact.date() : "")
					+ ".")
			.list("Sources",
					fact.citations()
						.stream()
						.filter((citation) -> citation.stance() == Stance.SUPPORTS)
						.map((citation) -> place(citation, shown))
						.toList())
			.list("What sources get wrong",
					wrong.stream()
						.map((citation) -> place(citation, shown) + ", " + citation.stance().code() + ": "
								+ MarkdownBuilder.escape(citation.claim() + " " + citation.note()))
						.toList())
			.list("See also", List.of(MarkdownBuilder.link("This fact as JSON", fact.href())))
			.toString();
	}

	private static String place(CitationView citation, Map<String, SourceView> sources) {
		SourceView source = sources.get(citation.source());
		String work = (source != null) ? MarkdownBuilder.link(source.title(), source.url()) + " ("
				+ MarkdownBuilder.escape(source.publisher()) + ")" : citation.source();
		return work + ", " + MarkdownBuilder.escape(citation.locator());
	}

}
