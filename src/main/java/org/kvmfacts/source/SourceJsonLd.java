package org.kvmfacts.source;

import java.util.List;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes sources.
 */
@Component
class SourceJsonLd implements JsonLdMapper<SourceView> {

	@Override
	public Class<SourceView> type() {
		return SourceView.class;
	}

	@Override
	public List<JsonLdNode> nodes(List<SourceView> sources) {
		return sources.stream().map(SourceJsonLd::node).toList();
	}

	private static JsonLdNode node(SourceView source) {
		return JsonLdNode.of(source.href(), "CreativeWork")
			.with("name", source.title())
			.with("alternateName", source.shortTitle())
			.with("url", source.url())
			.with("genre", source.kind().code())
			.with("datePublished", source.published())
			.with("publisher", JsonLdNode.of("Organization").with("name", source.publisher()))
			.with("mainEntityOfPage", JsonLdNode.reference(source.page()));
	}

}
