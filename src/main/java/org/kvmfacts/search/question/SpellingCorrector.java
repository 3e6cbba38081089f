package org.kvmfacts.search.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.Token;

/**
 * Corrects typos to the words of the texts.
 */
final class SpellingCorrector {

	private static final int MOST_TYPOS = 8;

	/**
	 * Further words are ignored: each adds a clause per field to the query, and Lucene
	 * accepts 1,024 clauses.
	 */
	private static final int MOST_WORDS = 80;

	private static final int SHORTEST = 3;

	/**
	 * Longer words are rarely typos.
	 */
	private static final int LONGEST = 30;

	private static final int CORRECTED_FREELY = 6;

	private static final int LONG = 8;

	private final Analyser analyser;

	private final Map<String, Integer> entriesByWord = new HashMap<>();

	// Only words of similar length are compared.
	private final Map<Integer, List<String>> byLength;

	private final ProperNames names = new ProperNames();

	SpellingCorrector(Collection<SearchEntry> entries, Analyser analyser) {
		this.analyser = analyser;
		for (SearchEntry entry : entries) {
			String text = entry.everything();
			Set<String> seen = new HashSet<>();
			for (Token word : analyser.words(text)) {
				this.names.learn(text, word);
				if (seen.add(word.term())) {
					this.entriesByWord.merge(word.term(), 1, Integer::sum);
				}
			}
		}
		this.byLength = this.entriesByWord.keySet().stream().collect(Collectors.groupingBy(String::length));
	}

	boolean isName(String question, Token word) {
		return this.names.isName(question, word);
	}

	/**
	 * Corrects likely typos in a text, and cuts it if it is too long.
	 */
	String correct(String text, Vocabulary vocabulary) {
		StringBuilder corrected = new StringBuilder();
		int done = 0;
		int typos = 0;
		List<Token> words = this.analyser.words(text);
		for (Token word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
			if (typos < MOST_TYPOS && !this.entriesByWord.containsKey(word.term())) {
				typos++;
				String written = text.substring(word.start(), word.end());
				corrected.append(text, done, word.start()).append(corrected(word.term(), vocabulary).orElse(written));
				done = word.end();
			}
		}
		int end = (words.size() > MOST_WORDS) ? words.get(MOST_WORDS).start() : text.length();
		return corrected.append(text, done, end).toString();
	}

	// A form of a known word has one typo at most, and never becomes another form.
	private Optional<String> corrected(String word, Vocabulary vocabulary) {
		Set<String> terms = distinct(word);
		boolean known = terms.stream().allMatch(vocabulary::isKnown);
		return nearest(word, known ? 1 : 2).filter((nearest) -> !distinct(nearest).equals(terms));
	}

	private Set<String> distinct(String word) {
		return this.analyser.terms(word).stream().map(Token::term).collect(Collectors.toSet());
	}

	/**
	 * The known word that was probably meant: with one letter missing, added, wrong or
	 * swapped with its neighbour, or otherwise two.
	 * @param most the maximum number of such letters; one for short words
	 */
	Optional<String> nearest(String word, int most) {
		if (word.length() < SHORTEST || word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
			return Optional.empty();
		}
		LevenshteinAutomata typos = new LevenshteinAutomata(word, true);
		return IntStream.rangeClosed(1, (word.length() >= LONG) ? most : 1)
			.mapToObj((forgiven) -> nearest(word, forgiven, typos))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> nearest(String word, int forgiven, LevenshteinAutomata typos) {
		CharacterRunAutomaton near = new CharacterRunAutomaton(typos.toAutomaton(forgiven));
		return ofAboutLength(word.length(), forgiven).filter((known) -> near.run(known) && isLikely(word, known))
			.min(order(word));
	}

	private Stream<String> ofAboutLength(int length, int forgiven) {
		return IntStream.rangeClosed(length - forgiven, length + forgiven)
			.boxed()
			.flatMap((each) -> this.byLength.getOrDefault(each, List.of()).stream());
	}

	private Comparator<String> order(String word) {
		return Comparator.comparing((String known) -> known.charAt(0) != word.charAt(0))
			.thenComparing((known) -> -this.entriesByWord.getOrDefault(known, 0))
			.thenComparing(Comparator.naturalOrder());
	}

	// In short words, swapped, missing or added letters are typos; a wrong letter rather
	// makes it another word.
	private static boolean isLikely(String word, String known) {
		return word.length() >= CORRECTED_FREELY || anagram(word).equals(anagram(known))
				|| (word.length() > SHORTEST && known.length() > SHORTEST && known.length() != word.length());
	}

	private static String anagram(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

}
