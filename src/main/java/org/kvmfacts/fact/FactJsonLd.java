package org.kvmfacts.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;
import org.kvmfacts.source.SourceView;
import org.kvmfacts.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Tells facts as claims, and what they put right in a source as reviews of claims.
 */
@Component
class FactJsonLd implements JsonLdMapper<FactView> {

	private final Sources sources;

	FactJsonLd(Sources sources) {
		this.sources = sources;
	}

	@Override
	public Class<FactView> type() {
		return FactView.class;
	}

	@Override
	public List<JsonLdNode> nodes(List<FactView> facts) {
		Map<String, SourceView> shown = this.sources.show(FactView.cited(facts));
		List<JsonLdNode> nodes = new ArrayList<>();
		for (FactView fact : facts) {
			nodes.add(claim(fact, shown));
			fact.citations()
				.stream()
				.filter((citation) -> citation.claim() != null)
				.forEach((citation) -> nodes.add(review(fact, citation, work(citation, shown))));
		}
		return nodes;
	}

	private static JsonLdNode claim(FactView fact, Map<String, SourceView> sources) {
		return JsonLdNode.of(fact.href(), "Claim")
			.with("text", fact.statement())
			.with("temporalCoverage", fact.date())
			.with("about",
					Stream
						.concat(things(fact.organisations(), "organisations", "Organization"),
								things(fact.people(), "people", "Person"))
						.toList())
			.with("citation",
					fact.citations()
						.stream()
						.filter((citation) -> citation.stance() == Stance.SUPPORTS)
						.map((citation) -> work(citation, sources))
						.toList());
	}

	private static JsonLdNode review(FactView fact, CitationView citation, JsonLdNode work) {
		JsonLdNode rating = JsonLdNode.of("Rating")
			.with("ratingValue", (citation.stance() == Stance.CONTRADICTS) ? 1 : 2)
			.with("worstRating", 1)
			.with("bestRating", 3)
			.with("alternateName", citation.stance().code());
		return JsonLdNode.of("ClaimReview")
			.with("url", fact.href())
			.with("claimReviewed", citation.claim())
			.with("itemReviewed", JsonLdNode.of("Claim").with("appearance", work))
			.with("reviewBody", citation.note())
			.with("reviewRating", rating)
			.with("isBasedOn", JsonLdNode.reference(fact.href()))
			.with("author", JsonLdNode.of("Organization").with("name", "kvm-facts").with("url", Href.of()));
	}

	private static JsonLdNode work(CitationView citation, Map<String, SourceView> sources) {
		JsonLdNode work = JsonLdNode.of("CreativeWork").with("position", citation.locator());
		SourceView source = sources.get(citation.source());
		return (source == null) ? work
				: work.with("name", source.title())
					.with("url", source.url())
					.with("publisher", JsonLdNode.of("Organization").with("name", source.publisher()))
					.with("datePublished", source.published());
	}

	private static Stream<JsonLdNode> things(List<String> ids, String path, String type) {
		return ids.stream().map((id) -> JsonLdNode.of(Href.of(path, id), type));
	}

}
