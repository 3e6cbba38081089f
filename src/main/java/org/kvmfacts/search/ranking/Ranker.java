package org.kvmfacts.search.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kvmfacts.search.index.EntryIndex;
import org.kvmfacts.search.index.EntryQuery;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.Match;
import org.kvmfacts.search.question.Question;

import org.springframework.stereotype.Component;

/**
 * Ranks entries. The index finds those that share words with a query; their rank depends
 * on how much of the query each covers and how close its questions are.
 */
@Component
public class Ranker {

	/**
	 * The number of entries from the index that are considered for an answer.
	 */
	private static final int CANDIDATES = 60;

	/**
	 * The number of entries closest in meaning that are considered too.
	 */
	private static final int NEAR = 20;

	private static final Comparator<RankedEntry> ORDER = Comparator.comparingDouble(RankedEntry::score)
		.reversed()
		.thenComparing((ranked) -> ranked.entry().key());

	private static final double WRITTEN_FOR = 0.95;

	private final EntryIndex index;

	private final CompletableFuture<Knowledge> knowledge;

	public Ranker(EntryIndex index, CompletableFuture<Knowledge> knowledge) {
		this.index = index;
		this.knowledge = knowledge;
	}

	/**
	 * Parses the words of a search.
	 */
	public Question read(String words) {
		return knowledge().parser().read(words);
	}

	/**
	 * Ranks what the index found.
	 */
	public List<RankedEntry> rank(Question question, List<Match> found) {
		double most = found.stream().mapToDouble(Match::score).filter((score) -> score > 0).max().orElse(1);
		List<RankedEntry> ranked = found.stream().map((match) -> weigh(question, match, most)).toList();
		return knowledge().anyName()
			.entry(question)
			.filter((key) -> ranked.stream().noneMatch(Ranker::isWrittenFor))
			.map((key) -> first(key, ranked))
			.orElse(ranked)
			.stream()
			.sorted(ORDER)
			.toList();
	}

	private RankedEntry weigh(Question question, Match match, double most) {
		EntryFeatures features = knowledge().features(match.entry());
		Evidence evidence = Evidence.of(question, features, match.score() / most);
		return new RankedEntry(match.entry(), evidence, knowledge().model().order(evidence));
	}

	// It was written for the name in the question.
	private static boolean isWrittenFor(RankedEntry ranked) {
		return ranked.entry().type() == EntryType.FAQ && ranked.evidence().get(Feature.PHRASING) > WRITTEN_FOR;
	}

	private List<RankedEntry> first(String key, List<RankedEntry> ranked) {
		return ranked.stream().map((each) -> {
			if (!each.entry().key().equals(key)) {
				return each;
			}
			Evidence all = each.evidence().asOfAnExactMatch();
			return new RankedEntry(each.entry(), all, knowledge().model().order(all));
		}).toList();
	}

	/**
	 * The entries that may answer a question, best first.
	 */
	List<RankedEntry> candidates(Question question) {
		List<Match> found = this.index.find(EntryQuery.of(question.text()))
			.stream()
			.filter((match) -> match.entry().isAnswer())
			.limit(CANDIDATES)
			.toList();
		Set<String> known = found.stream().map((match) -> match.entry().key()).collect(Collectors.toSet());
		Stream<Match> near = Stream
			.concat(knowledge().anyName().entry(question).stream(), knowledge().nearest(question, NEAR).stream())
			.distinct()
			.filter((key) -> !known.contains(key))
			.map((key) -> new Match(this.index.entry(key), 0));
		return rank(question, Stream.concat(found.stream(), near).toList());
	}

	Knowledge knowledge() {
		return this.knowledge.join();
	}

}
