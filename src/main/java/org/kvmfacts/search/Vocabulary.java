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

	private static final int SHORTEST = 3;

	private static final int MENDED_FREELY = 6;

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

	boolean knowsWord(String word) {
		return this.entriesByWord.containsKey(word);
	}

	/**
	 * The known word that an unknown one was likely meant to be.
	 * @param word the unknown word
	 * @param most how many slips to forgive at most; short words are forgiven one
	 */
	Optional<String> nearest(String word, int most) {
		if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
			return Optional.empty();
		}
		int forgiven = (word.length() >= LONG) ? most : 1;
		return this.entriesByWord.keySet()
			.stream()
			.filter((known) -> Math.abs(known.length() - word.length()) <= forgiven && isLikely(word, known, forgiven))
			.min(Comparator.comparingInt((String known) -> Slips.between(word, known))
				.thenComparing((known) -> known.charAt(0) != word.charAt(0))
				.thenComparing((known) -> -this.entriesByWord.getOrDefault(known, 0))
				.thenComparing(Comparator.naturalOrder()));
	}

	// Of short words only swapped letters are a slip: with another letter they are rather
	// another word.
	private static boolean isLikely(String word, String known, int forgiven) {
		boolean swapped = anagram(word).equals(anagram(known));
		if (word.length() < MENDED_FREELY && !swapped) {
			return word.length() > SHORTEST && known.length() > SHORTEST && known.length() != word.length()
					&& Slips.between(word, known) <= forgiven;
		}
		return Slips.between(word, known) <= forgiven;
	}

	private static String anagram(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static Set<String> distinct(List<Token> tokens) {
		return tokens.stream().map(Token::term).collect(Collectors.toSet());
	}

}
