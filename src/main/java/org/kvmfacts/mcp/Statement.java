package org.kvmfacts.mcp;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kvmfacts.search.SearchQuery;

/**
 * A statement in the parts that evidence is looked for: its sentences, and pieces of
 * those that are longer than a query.
 *
 * @param parts the parts, without the signs that a query gives a meaning
 */
record Statement(List<String> parts) {

	// Prose quotes, lists and marks by them what a query would demand or exclude.
	private static final Pattern SIGNS = Pattern.compile("[\"*]|(?<![^\\s\"*])-+");

	// Whole words, but of a word that is too long as much as fits.
	private static final Pattern PIECE = Pattern
		.compile("(?s)\\S(?:.{0,%d}\\S)?(?!\\S)|\\S{%d}".formatted(SearchQuery.LONGEST - 2, SearchQuery.LONGEST));

	static Statement of(String text) {
		return new Statement(sentences(SIGNS.matcher(text).replaceAll(" ")).stream()
			.flatMap(Statement::pieces)
			.filter((piece) -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList());
	}

	private static List<String> sentences(String text) {
		List<String> sentences = new ArrayList<>();
		BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		borders.setText(text);
		int start = borders.first();
		for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
			sentences.add(text.substring(start, end));
			start = end;
		}
		return sentences;
	}

	private static Stream<String> pieces(String sentence) {
		return PIECE.matcher(sentence).results().map(MatchResult::group);
	}

}
