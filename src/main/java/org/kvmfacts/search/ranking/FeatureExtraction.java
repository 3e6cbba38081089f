package org.kvmfacts.search.ranking;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.IndexedEntry;

import org.springframework.stereotype.Component;

/**
 * Learns from the index all that the first question needs, unless that was kept.
 */
@Component
public class FeatureExtraction {

	private static final Log log = LogFactory.getLog(FeatureExtraction.class);

	private final EntryIndex index;

	private final Vocabulary vocabulary;

	private final SpellingCorrector spelling;

	private final FeatureStore materials;

	private final ScopeClassifier scope;

	private final OutOfScopeQuestions outside;

	private final LearntFile file;

	FeatureExtraction(EntryIndex index, Vocabulary vocabulary, SpellingCorrector spelling, FeatureStore materials,
			ScopeClassifier scope, OutOfScopeQuestions outside, LearntFile file) {
		this.index = index;
		this.vocabulary = vocabulary;
		this.spelling = spelling;
		this.materials = materials;
		this.scope = scope;
		this.outside = outside;
		this.file = file;
	}

	/**
	 * Learns everything, or reads what was learnt.
	 * @param kept whether the index is the one that may have been learnt from
	 */
	public void begin(boolean kept) {
		List<Learnt> all = List.of(this.vocabulary, this.spelling, this.materials, this.scope, this.outside);
		if (!kept || !this.file.read(all)) {
			this.index.forEach(this::learn);
			this.outside.learn();
			log.info("Learnt what questions need");
			this.file.write(all);
		}
		this.vocabulary.weigh();
	}

	/**
	 * Takes note of an entry; afterwards the vocabulary is to be weighed.
	 */
	public void learn(IndexedEntry entry) {
		this.vocabulary.learn(this.materials.learn(entry).all());
		this.spelling.learn(entry.everything());
		entry.phrasings().forEach(this.scope::learnInside);
	}

}
