package org.kvmfacts.search.ranking;

import java.util.ArrayList;
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

import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.index.Token;

/**
 * How the texts write their words, and which one a typo was meant to be.
 */
final class SpellingCorrector {

	private static final int SHORTEST = 3;

	private static final int CORRECTED_FREELY = 6;

	private static final int LONG = 8;

	private final Map<String, Integer> entriesByWord = new HashMap<>();

	// So that a word is compared with those of about its length alone.
	private final Map<Integer, List<Known>> byLength;

	private final ProperNames names = new ProperNames();

	SpellingCorrector(Collection<SearchEntry> entries, Analyser analyser) {
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
		this.byLength = this.entriesByWord.keySet()
			.stream()
			.map(Known::of)
			.collect(Collectors.groupingBy((known) -> known.word().length()));
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
	 * @param most how many typos to forgive at most; short words are forgiven one
	 */
	Optional<String> nearest(String word, int most) {
		if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
			return Optional.empty();
		}
		int forgiven = (word.length() >= LONG) ? most : 1;
		Known asked = Known.of(word);
		List<Candidate> candidates = new ArrayList<>();
		ofAboutLength(word.length(), forgiven).filter((known) -> known.mayBe(asked, forgiven)).forEach((known) -> {
			int typos = Slips.between(word, known.word());
			if (typos <= forgiven && isLikely(word, known.word())) {
				candidates.add(new Candidate(known.word(), typos));
			}
		});
		return candidates.stream().min(order(word)).map(Candidate::word);
	}

	private Stream<Known> ofAboutLength(int length, int forgiven) {
		return IntStream.rangeClosed(length - forgiven, length + forgiven)
			.boxed()
			.flatMap((each) -> this.byLength.getOrDefault(each, List.of()).stream());
	}

	private Comparator<Candidate> order(String word) {
		return Comparator.comparingInt(Candidate::typos)
			.thenComparing((candidate) -> candidate.word().charAt(0) != word.charAt(0))
			.thenComparing((candidate) -> -this.entriesByWord.getOrDefault(candidate.word(), 0))
			.thenComparing(Candidate::word);
	}

	// In short words letters swapped, missing or doubled are typos: with another letter
	// they are rather another word.
	private static boolean isLikely(String word, String known) {
		return word.length() >= CORRECTED_FREELY || anagram(word).equals(anagram(known))
				|| (word.length() > SHORTEST && known.length() > SHORTEST && known.length() != word.length());
	}

	private static String anagram(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	/**
	 * A word and the set of its letters, a bit each.
	 */
	private record Known(String word, long letters) {

		static Known of(String word) {
			return new Known(word, word.chars().mapToLong((letter) -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b));
		}

		boolean mayBe(Known other, int typos) {
			return Long.bitCount(this.letters ^ other.letters) <= 2 * typos;
		}

	}

	private record Candidate(String word, int typos) {

	}

}
