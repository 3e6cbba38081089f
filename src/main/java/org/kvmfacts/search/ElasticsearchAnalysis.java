package org.kvmfacts.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How Elasticsearch and OpenSearch take text apart: as {@link LuceneAnalysis} does.
 */
@Component
class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.charFilter("joint").type("pattern_replace").param("pattern", Analyser.JOINT).param("replacement", " ");
		context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
		context.tokenFilter("british")
			.type("pattern_replace")
			.param("pattern", Analyser.BRITISH)
			.param("replacement", "iz");
		context.tokenFilter("reviewed_synonyms").type("synonym_graph").param("synonyms", lines("synonyms.txt"));
		context.tokenFilter("reviewed_stopwords").type("stop").param("stopwords", lines("stopwords.txt"));
		context.tokenFilter("stem").type("snowball").param("language", "English");
		context.analyzer(Analyser.WORDS)
			.custom()
			.tokenizer("standard")
			.charFilters("joint")
			.tokenFilters("lowercase", "asciifolding", "possessive");
		context.analyzer(Analyser.ENGLISH)
			.custom()
			.tokenizer("standard")
			.charFilters("joint")
			.tokenFilters("lowercase", "asciifolding", "possessive", "british", "kstem", "reviewed_synonyms",
					"flatten_graph", "reviewed_stopwords", "stem");
	}

	private static String[] lines(String file) {
		try {
			return new ClassPathResource("search/" + file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toArray(String[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
