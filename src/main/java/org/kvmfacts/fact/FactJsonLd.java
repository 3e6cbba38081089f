package org.kvmfacts.fact;

import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.api.Href;
import org.kvmfacts.api.Reference;
import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;
import org.kvmfacts.source.SourceReference;

import org.springframework.stereotype.Component;

/**
 * Describes facts as claims, and their corrections of sources as reviews of claims.
 */
@Component
class FactJsonLd implements JsonLdMapper<FactView> {

	@Override
	public Stream<JsonLdNode> more(FactView fact) {
		return fact.citations()
			.stream()
			.filter((citation) -> citation.claim() != null)
			.map((citation) -> review(fact, citation));
	}

	@Override
	public JsonLdNode node(FactView fact) {
		return JsonLdNode.of(fact.href(), "Claim")
			.with("headline", fact.title())
			.with("text", fact.statement())
			.with("url", fact.page())
			.with("genre", fact.kind().code())
			.with("creativeWorkStatus", fact.standing().code())
			.with("keywords", fact.topic().title())
			.with("temporalCoverage", fact.date())
			.with("dateModified", fact.modified())
			.with("about",
					Stream.concat(references(fact.organisations(), "Organization"), references(fact.people(), "Person"))
						.toList())
			.with("citation",
					fact.citations()
						.stream()
						.filter((citation) -> citation.stance() == Stance.SUPPORTS)
						.map(CitationView::source)
						.distinct()
						.map(FactJsonLd::work)
						.toList());
	}

	private static JsonLdNode review(FactView fact, CitationView citation) {
		JsonLdNode rating = JsonLdNode.of("Rating")
			.with("ratingValue", (citation.stance() == Stance.CONTRADICTS) ? 1 : 2)
			.with("worstRating", 1)
			.with("bestRating", 3)
			.with("alternateName", citation.stance().code());
		JsonLdNode claim = JsonLdNode.of("Claim")
			.with("position", citation.locator())
			.with("url", citation.url())
			.with("appearance", work(citation.source()));
		return JsonLdNode.of("ClaimReview")
			.with("url", fact.page())
			.with("claimReviewed", citation.claim())
			.with("itemReviewed", claim)
			.with("reviewBody", citation.note())
			.with("reviewRating", rating)
			.with("isBasedOn", JsonLdNode.reference(fact.href()))
			.with("author", JsonLdNode.of("Organization").with("name", "kvm-facts").with("url", Href.of()));
	}

	private static JsonLdNode work(SourceReference source) {
		return JsonLdNode.of(source.href(), "CreativeWork").with("name", source.title()).with("url", source.url());
	}

	private static Stream<JsonLdNode> references(List<Reference> references, String type) {
		return references.stream().map((it) -> JsonLdNode.of(it.href(), type).with("name", it.name()));
	}

}
