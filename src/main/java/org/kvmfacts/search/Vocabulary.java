package org.kvmfacts.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The words of the index: how much each tells, and which one a slip of the pen was meant
 * to be.
 */
@Component
class Vocabulary {

	private static final int SHORTEST_TO_MEND = 4;

	private static final int SHORT = 5;

	private static final int LONG = 8;

	private final Analyser analyser;

	private final Map<String, Integer> entriesByTerm = new HashMap<>();

	private final Map<String, Integer> entriesByWord = new HashMap<>();

	private final Names names = new Names();

	private int entries;

	Vocabulary(Analyser analyser) {
		this.analyser = analyser;
	}

	/**
	 * Takes note of an entry. All of them are learnt before the first question is asked.
	 */
	void learn(String text) {
		this.entries++;
		distinct(this.analyser.terms(text)).forEach((term) -> this.entriesByTerm.merge(term, 1, Integer::sum));
		List<Token> words = this.analyser.words(text);
		distinct(words).forEach((word) -> this.entriesByWord.merge(word, 1, Integer::sum));
		words.forEach((word) -> this.names.learn(text, word));
	}

	/**
	 * How much a term tells: the rarer, the more.
	 */
	double weight(String term) {
		int found = this.entriesByTerm.getOrDefault(term, 0);
		return Math.log(1 + (this.entries - found + 0.5) / (found + 0.5));
	}

	boolean knowsTerm(String term) {
		return this.entriesByTerm.containsKey(term);
	}

	boolean isName(String question, Token word) {
		return this.names.isName(question, word);
	}

	/**
	 * The known word that an unknown one was likely meant to be.
	 */
	Optional<String> nearest(String word) {
		if (word.length() < SHORTEST_TO_MEND || this.entriesByWord.containsKey(word)
				|| !Character.isLetter(word.charAt(0))) {
			return Optional.empty();
		}
		int most = (word.length() >= LONG) ? 2 : 1;
		return this.entriesByWord.keySet()
			.stream()
			.filter((known) -> known.length() >= SHORTEST_TO_MEND && Math.abs(known.length() - word.length()) <= most)
			.filter((known) -> Slips.between(word, known) <= most && !isOtherWord(word, known))
			.min(Comparator.comparingInt((String known) -> Slips.between(word, known))
				.thenComparing((known) -> known.charAt(0) != word.charAt(0))
				.thenComparing((known) -> -this.entriesByWord.getOrDefault(known, 0))
				.thenComparing(Comparator.naturalOrder()));
	}

	// Short words of which one letter differs are rather two words than one with a slip.
	private static boolean isOtherWord(String word, String known) {
		return word.length() <= SHORT && word.length() == known.length() && !anagram(word).equals(anagram(known));
	}

	private static String anagram(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static Set<String> distinct(List<Token> tokens) {
		return tokens.stream().map(Token::term).collect(Collectors.toSet());
	}

}
