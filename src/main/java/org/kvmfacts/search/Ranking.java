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

	private final Materials materials;

	private final Vocabulary vocabulary;

	private final Model model;

	Ranking(Materials materials, Vocabulary vocabulary, SearchProperties properties) {
		this.materials = materials;
		this.vocabulary = vocabulary;
		this.model = Model.of(properties);
	}

	List<Ranked> rank(Question question, List<Match> found) {
		double most = found.stream().mapToDouble(Match::score).filter((score) -> score > 0).max().orElse(1);
		return found.stream()
			.flatMap((match) -> this.materials.of(match.key())
				.stream()
				.map((material) -> weigh(question, material, match.score() / most)))
			.sorted(Comparator.comparingDouble(Ranked::score).reversed())
			.toList();
	}

	private Ranked weigh(Question question, Material material, double match) {
		Evidence evidence = Evidence.of(question, material, this.vocabulary::weight, match);
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
