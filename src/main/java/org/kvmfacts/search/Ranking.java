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

	private final MaterialReader materials;

	private final Vocabulary vocabulary;

	Ranking(MaterialReader materials, Vocabulary vocabulary) {
		this.materials = materials;
		this.vocabulary = vocabulary;
	}

	List<Ranked> rank(Question question, List<Candidate> found) {
		double most = found.stream().mapToDouble(Candidate::score).max().orElse(1);
		return found.stream()
			.map((candidate) -> weigh(question, candidate, candidate.score() / most))
			.sorted(Comparator.comparingDouble(Ranked::score).reversed())
			.toList();
	}

	private Ranked weigh(Question question, Candidate candidate, double match) {
		Evidence evidence = Evidence.of(question, this.materials.read(candidate), this.vocabulary::weight, match);
		return new Ranked(candidate, evidence, evidence.score() + bonus(candidate.entryType()));
	}

	// People ask for an answer more often than for a document.
	private static double bonus(EntryType type) {
		return switch (type) {
			case FAQ -> 1.4;
			case FACT -> 0.2;
			case SOURCE -> -0.6;
			default -> 0;
		};
	}

}
