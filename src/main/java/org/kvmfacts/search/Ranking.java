package org.kvmfacts.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * Puts the best entries first. The index finds what shares words with a query; here
 * counts how much of what was asked one entry covers, and how near its nearest question
 * is.
 */
@Component
class Ranking {

	private final MaterialReader materials;

	private final Vocabulary vocabulary;

	private final Meanings meanings;

	private final Model model;

	Ranking(MaterialReader materials, Vocabulary vocabulary, Meanings meanings, SearchProperties properties) {
		this.materials = materials;
		this.vocabulary = vocabulary;
		this.meanings = meanings;
		this.model = Model.of(properties);
	}

	List<Ranked> rank(Question question, List<Match> found) {
		double most = found.stream().mapToDouble(Match::score).filter((score) -> score > 0).max().orElse(1);
		Map<String, Material> materials = this.materials.read(found.stream().map(Match::key).toList());
		return found.stream()
			.map((match) -> weigh(question, Objects.requireNonNull(materials.get(match.key())), match.score() / most))
			.sorted(Comparator.comparingDouble(Ranked::score).reversed())
			.toList();
	}

	private Ranked weigh(Question question, Material material, double match) {
		Evidence evidence = Evidence.of(question, material, this.vocabulary::weight, match,
				this.meanings.likeness(question, material.entry().key()));
		return new Ranked(material.entry(), evidence, this.model.score(evidence) + bonus(material.entry().entryType()));
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
