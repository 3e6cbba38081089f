package org.kvmfacts.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kvmfacts.fact.CitationView;
import org.kvmfacts.fact.FactView;
import org.kvmfacts.fact.Stance;
import org.kvmfacts.source.SourceView;

/**
 * What the page of a fact shows.
 *
 * @param sources what it cites, by id
 */
record FactPage(Frame frame, FactView fact, Map<String, SourceView> sources, Catalogue catalogue) {

	/**
	 * The sources that support it, the primary ones first.
	 */
	List<CitationView> support() {
		return cited().filter((citation) -> citation.stance() == Stance.SUPPORTS)
			.sorted(Comparator.comparing((citation) -> citation.source().rank()))
			.toList();
	}

	/**
	 * The sources that say otherwise.
	 */
	List<CitationView> otherwise() {
		return cited().filter((citation) -> citation.stance() != Stance.SUPPORTS).toList();
	}

	private Stream<CitationView> cited() {
		return this.fact.citations().stream();
	}

	/**
	 * How to cite it.
	 */
	String citation() {
		return "%s In: kvm-facts, %s, revision %s. %s".formatted(this.fact.statement(), this.fact.id(),
				this.frame.revision(), this.frame.canonical());
	}

	/**
	 * How to cite it in LaTeX.
	 */
	String bibtex() {
		return """
				@misc{kvm-facts:%s,
				  title = {%s},
				  author = {{kvm-facts}},
				  year = {%s},
				  note = {Revision %s},
				  howpublished = {\\url{%s}}
				}""".formatted(this.fact.id(), escaped(this.fact.title()), this.fact.modified().substring(0, 4),
				this.frame.revision(), this.frame.canonical());
	}

	private static String escaped(String text) {
		return text.replaceAll("[&%$#_{}]", "\\\\$0");
	}

}
