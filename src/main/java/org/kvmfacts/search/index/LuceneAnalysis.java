package org.kvmfacts.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * How Lucene takes text apart. Named in {@code application.yaml}; another backend gets a
 * class of its own there (docs/search.md).
 */
@Component
class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(Analyser.WORDS)
			.custom()
			.tokenizer("standard")
			.charFilter("patternReplace")
			.param("pattern", Analyser.JOINT)
			.param("replacement", " ")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("englishPossessive");
		context.analyzer(Analyser.ENGLISH)
			.custom()
			.tokenizer("standard")
			.charFilter("patternReplace")
			.param("pattern", Analyser.JOINT)
			.param("replacement", " ")
			.tokenFilter("lowercase")
			.tokenFilter("asciiFolding")
			.tokenFilter("englishPossessive")
			.tokenFilter("patternReplace")
			.param("pattern", Analyser.BRITISH)
			.param("replacement", "iz")
			.tokenFilter("kStem")
			.tokenFilter("synonymGraph")
			.param("synonyms", "search/synonyms.txt")
			.tokenFilter("flattenGraph")
			.tokenFilter("stop")
			.param("words", "search/stopwords.txt")
			.tokenFilter("snowballPorter")
			.param("language", "English");
	}

}
