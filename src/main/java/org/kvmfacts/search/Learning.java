package org.kvmfacts.search;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.stereotype.Component;

/**
 * Learns from the index all that the first question needs, unless that was kept.
 */
@Component
class Learning {

	private static final Log log = LogFactory.getLog(Learning.class);

	private final EntryIndex index;

	private final Vocabulary vocabulary;

	private final Spelling spelling;

	private final Materials materials;

	private final Scope scope;

	private final Outside outside;

	private final LearntFile file;

	Learning(EntryIndex index, Vocabulary vocabulary, Spelling spelling, Materials materials, Scope scope,
			Outside outside, LearntFile file) {
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
	void begin(boolean kept) {
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
	void learn(Candidate entry) {
		this.vocabulary.learn(this.materials.learn(entry).all());
		this.spelling.learn(entry.everything());
		entry.phrasings().forEach(this.scope::learnInside);
	}

}
