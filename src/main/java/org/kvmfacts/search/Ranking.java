package org.kvmfacts.search;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Puts the best entries first. The index finds what shares words with a query; here
 * counts how much of what was asked one entry covers, and how near its nearest question
 * is.
 */
@Component
class Ranking {

	private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::score)
		.reversed()
		.thenComparing((ranked) -> ranked.entry().key());

	private static final double WRITTEN_FOR = 0.95;

	private final Materials materials;

	private final Vocabulary vocabulary;

	private final WhateverName whateverName;

	private final Model model;

	Ranking(Materials materials, Vocabulary vocabulary, WhateverName whateverName, SearchProperties properties) {
		this.materials = materials;
		this.vocabulary = vocabulary;
		this.whateverName = whateverName;
		this.model = Model.of(properties);
	}

	List<Ranked> rank(Question question, List<Match> found) {
		double most = found.stream().mapToDouble(Match::score).filter((score) -> score > 0).max().orElse(1);
		List<Ranked> ranked = found.stream()
			.flatMap((match) -> this.materials.of(match.key())
				.stream()
				.map((material) -> weigh(question, material, match.score() / most)))
			.toList();
		return this.whateverName.entry(question)
			.filter((key) -> ranked.stream().noneMatch(Ranking::isWrittenFor))
			.map((key) -> answered(key, ranked))
			.orElse(ranked)
			.stream()
			.sorted(ORDER)
			.toList();
	}

	// It has been written for this name.
	private static boolean isWrittenFor(Ranked ranked) {
		return ranked.entry().type() == EntryType.FAQ && ranked.evidence().phrasing() > WRITTEN_FOR;
	}

	private List<Ranked> answered(String key, List<Ranked> ranked) {
		return ranked.stream()
			.map((each) -> each.entry().key().equals(key) ? weighed(each.entry(), Evidence.ALL) : each)
			.toList();
	}

	private Ranked weigh(Question question, Material material, double match) {
		return weighed(material, Evidence.of(question, material, this.vocabulary::weight, match));
	}

	private Ranked weighed(Material material, Evidence evidence) {
		return new Ranked(material, evidence, this.model.score(evidence) + bonus(material.type()));
	}

	// People ask for an answer more often than for a document.
	private static double bonus(EntryType type) {
		return switch (type) {
			case FAQ -> 1.6;
			case FACT -> 0.9;
			case SOURCE -> -0.5;
			default -> 0;
		};
	}

}
