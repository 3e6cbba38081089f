package org.kvmfacts.search.ranking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.question.QuestionKind;
import org.kvmfacts.search.question.QuestionParser;
import org.kvmfacts.search.question.Terms;
import org.kvmfacts.search.question.TextVector;

/**
 * The parts of an entry that a question is compared with.
 *
 * @param title the terms of its title
 * @param about the terms of its title and names
 * @param questions the questions that it answers, including its title
 * @param passages the terms of each sentence of its text
 * @param own the terms of all that readers see
 * @param all all its terms
 * @param meanings the meaning of each of its questions and of its text
 * @param meaning their combined meaning
 * @param contains whether it contains a number and a reason
 */
record EntryFeatures(SearchEntry entry, Terms title, Terms about, List<Asked> questions, List<Terms> passages,
		Terms own, Terms all, List<TextVector> meanings, TextVector meaning, Contains contains) {

	static EntryFeatures of(SearchEntry entry, QuestionParser parser) {
		Terms title = parser.terms(entry.title());
		List<Asked> questions = entry.questions()
			.map((question) -> new Asked(parser.terms(question), QuestionKind.of(question)))
			.toList();
		List<Terms> passages = entry.passages().stream().map(parser::terms).toList();
		List<Terms> names = entry.names().stream().map(parser::terms).toList();
		Terms own = parser.union(Stream.of(passages, names, List.of(title)).flatMap(List::stream).toList());
		List<TextVector> meanings = Stream.concat(entry.questions(), Stream.of(entry.text()))
			.map(parser::meaning)
			.toList();
		return new EntryFeatures(entry, title, parser.union(Stream.concat(names.stream(), Stream.of(title)).toList()),
				questions, passages, own,
				parser.union(Stream.concat(questions.stream().map(Asked::terms), Stream.of(own)).toList()), meanings,
				TextVector.of(meanings), Contains.of(entry));
	}

	/**
	 * Adds to the evidence how close the texts of the entry are to a question in meaning.
	 */
	void meanings(TextVector question, Evidence evidence) {
		Closeness closeness = Closeness.of(question, this.meanings);
		evidence.set(Feature.NEAREST_MEANING, closeness.nearest());
		evidence.set(Feature.MASS, TextVector.CLOSE * Math.log(closeness.mass()));
	}

	/**
	 * A question that the entry answers.
	 */
	record Asked(Terms terms, QuestionKind kind) {

	}

	/**
	 * Whether a text contains what a kind of question asks for.
	 */
	record Contains(boolean number, boolean reason) {

		private static final Pattern NUMBER = Pattern.compile(
				"\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|half|third|no|none|hundreds?|thousands?|millions?)\\b");

		private static final Pattern REASON = Pattern
			.compile("\\b(?:because|since|so that|reasons?|for|as|due|to|therefore|in order)\\b");

		static Contains of(SearchEntry entry) {
			String text = entry.wholeText();
			return new Contains(NUMBER.matcher(text).find(), REASON.matcher(text).find());
		}

	}

}
