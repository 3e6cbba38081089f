package org.kvmfacts.source;

import org.kvmfacts.api.representation.JsonLdMapper;
import org.kvmfacts.api.representation.JsonLdNode;

import org.springframework.stereotype.Component;

/**
 * Describes sources in the terms of schema.org.
 */
@Component
class SourceJsonLd implements JsonLdMapper<SourceView> {

	@Override
	public JsonLdNode node(SourceView source) {
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
