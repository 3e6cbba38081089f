package org.kvmfacts.search.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * How the texts write their words, and which one a slip of the pen was meant to be.
 */
@Component
class SpellingCorrector implements Learnt {

	private static final int SHORTEST = 3;

	private static final int MENDED_FREELY = 6;

	private static final int LONG = 8;

	private final Analyser analyser;

	private final Map<String, Integer> entriesByWord = new HashMap<>();

	private final SingletonSupplier<List<Known>> known = SingletonSupplier
		.of(() -> this.entriesByWord.keySet().stream().map((word) -> new Known(word, letters(word))).toList());

	private final ProperNames names = new ProperNames();

	SpellingCorrector(Analyser analyser) {
		this.analyser = analyser;
	}

	/**
	 * Takes note of an entry. All of them are learnt before the first question is asked.
	 */
	void learn(String text) {
		List<Token> words = this.analyser.words(text);
		words.stream().map(Token::term).distinct().forEach((word) -> this.entriesByWord.merge(word, 1, Integer::sum));
		words.forEach((word) -> this.names.learn(text, word));
	}

	boolean isName(String question, Token word) {
		return this.names.isName(question, word);
	}

	boolean isKnown(String word) {
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
		long letters = letters(word);
		return this.known.obtain()
			.stream()
			.filter((known) -> known.mayBe(word, letters, forgiven))
			.map((known) -> new Guess(known.word(), Slips.between(word, known.word())))
			.filter((guess) -> guess.slips() <= forgiven && isLikely(word, guess.word()))
			.min(Comparator.comparingInt(Guess::slips)
				.thenComparing((guess) -> guess.word().charAt(0) != word.charAt(0))
				.thenComparing((guess) -> -this.entriesByWord.getOrDefault(guess.word(), 0))
				.thenComparing(Guess::word))
			.map(Guess::word);
	}

	private static long letters(String word) {
		long letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1L << word.charAt(i);
		}
		return letters;
	}

	// In short words letters swapped, missing or doubled are slips: with another letter
	// they are rather another word.
	private static boolean isLikely(String word, String known) {
		return word.length() >= MENDED_FREELY || anagram(word).equals(anagram(known))
				|| (word.length() > SHORTEST && known.length() > SHORTEST && known.length() != word.length());
	}

	private static String anagram(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	@Override
	public void write(DataOutput out) throws IOException {
		out.writeInt(this.entriesByWord.size());
		for (Map.Entry<String, Integer> word : this.entriesByWord.entrySet()) {
			out.writeUTF(word.getKey());
			out.writeInt(word.getValue());
		}
		this.names.write(out);
	}

	@Override
	public void read(DataInput in) throws IOException {
		for (int left = in.readInt(); left > 0; left--) {
			this.entriesByWord.put(in.readUTF(), in.readInt());
		}
		this.names.read(in);
	}

	/**
	 * A known word.
	 *
	 * @param word the word
	 * @param letters a bit for each letter that it has
	 */
	private record Known(String word, long letters) {

		// A slip changes the length by one and the letters by two at most: what differs
		// more is
		// not compared letter by letter.
		boolean mayBe(String other, long otherLetters, int forgiven) {
			return Math.abs(this.word.length() - other.length()) <= forgiven
					&& Long.bitCount(this.letters ^ otherLetters) <= 2 * forgiven;
		}

	}

	/**
	 * A known word that may have been meant.
	 */
	private record Guess(String word, int slips) {

	}

}
