package org.kvmfacts.search.index;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

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
		context.tokenFilter("reviewed_synonyms")
			.type("synonym_graph")
			.param("synonyms", WordList.of("synonyms.txt").toArray(String[]::new));
		context.tokenFilter("reviewed_stopwords")
			.type("stop")
			.param("stopwords", WordList.of("stopwords.txt").toArray(String[]::new));
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

}
