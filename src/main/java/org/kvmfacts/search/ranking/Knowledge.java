package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.WordList;
import org.kvmfacts.search.question.Question;
import org.kvmfacts.search.question.QuestionParser;

/**
 * All that is learnt from the entries while the service starts.
 *
 * @param entries the features of each entry, by its key
 * @param outside the questions that are out of scope
 * @param anyName the questions that one entry answers whatever name they contain
 * @param model the weights of the evidence
 */
public record Knowledge(QuestionParser parser, Map<String, EntryFeatures> entries, OutOfScopeQuestions outside,
		AnyNameAnswers anyName, RankingModel model) {

	public static Knowledge of(List<SearchEntry> entries, Analyser analyser, AnalysedTexts texts) {
		return of(entries, analyser, texts, WordList.of(OutOfScopeQuestions.FILE).toList());
	}

	/**
	 * The same with other questions that are out of scope.
	 */
	static Knowledge of(List<SearchEntry> entries, Analyser analyser, AnalysedTexts texts, List<String> outside) {
		outside.parallelStream().forEach(texts::terms);
		QuestionParser parser = new QuestionParser(entries, analyser, texts);
		Map<String, EntryFeatures> features = entries.parallelStream()
			.map((entry) -> EntryFeatures.of(entry, parser))
			// In the order of the entries, whichever was ready first.
			.toList()
			.stream()
			.collect(Collectors.toMap((each) -> each.entry().key(), Function.identity()));
		return new Knowledge(parser, features, new OutOfScopeQuestions(outside, entries, parser),
				new AnyNameAnswers(parser), RankingModel.read());
	}

	EntryFeatures features(SearchEntry entry) {
		return Objects.requireNonNull(this.entries.get(entry.key()));
	}

	/**
	 * The keys of the entries closest to a question in meaning, of the types that can
	 * answer it.
	 */
	List<String> nearest(Question question, int most) {
		return this.entries.values()
			.stream()
			.map((each) -> Map.entry(each.entry(), each.meaning().alike(question.meaning())))
			.filter((near) -> near.getValue() > 0)
			.sorted(Map.Entry.<SearchEntry, Double>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.filter(SearchEntry::isAnswer)
			.limit(most)
			.map(SearchEntry::key)
			.toList();
	}

}
