package org.kvmfacts.search.ranking;

import java.util.Comparator;
import java.util.List;

import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.Match;

import org.springframework.stereotype.Component;

/**
 * Puts the best entries first. The index finds what shares words with a query; here
 * counts how much of what was asked one entry covers, and how near its nearest question
 * is.
 */
@Component
public class Ranker {

	private static final Comparator<RankedEntry> ORDER = Comparator.comparingDouble(RankedEntry::score)
		.reversed()
		.thenComparing((ranked) -> ranked.entry().key());

	private static final double WRITTEN_FOR = 0.95;

	private final FeatureStore materials;

	private final Vocabulary vocabulary;

	private final AnyNameAnswers whateverName;

	Ranker(FeatureStore materials, Vocabulary vocabulary, AnyNameAnswers whateverName) {
		this.materials = materials;
		this.vocabulary = vocabulary;
		this.whateverName = whateverName;
	}

	public List<RankedEntry> rank(Question question, List<Match> found) {
		double most = found.stream().mapToDouble(Match::score).filter((score) -> score > 0).max().orElse(1);
		List<RankedEntry> ranked = found.stream()
			.flatMap((match) -> this.materials.of(match.key())
				.stream()
				.map((material) -> weigh(question, material, match.score() / most)))
			.toList();
		return this.whateverName.entry(question)
			.filter((key) -> ranked.stream().noneMatch(Ranker::isWrittenFor))
			.map((key) -> answered(key, ranked))
			.orElse(ranked)
			.stream()
			.sorted(ORDER)
			.toList();
	}

	// It has been written for this name.
	private static boolean isWrittenFor(RankedEntry ranked) {
		return ranked.entry().type() == EntryType.FAQ && ranked.evidence().phrasing() > WRITTEN_FOR;
	}

	private List<RankedEntry> answered(String key, List<RankedEntry> ranked) {
		return ranked.stream()
			.map((each) -> each.entry().key().equals(key) ? weighed(each.entry(), RankingSignals.ALL) : each)
			.toList();
	}

	private RankedEntry weigh(Question question, EntryFeatures material, double match) {
		return weighed(material, RankingSignals.of(question, material, this.vocabulary::weight, match));
	}

	private RankedEntry weighed(EntryFeatures material, RankingSignals evidence) {
		return new RankedEntry(material, evidence, RankingModel.score(evidence) + bonus(material.type()));
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
