package org.kvmfacts.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.claim.ClaimWord.Kind;

/**
 * Looks for the words of a claim in a statement, in their order.
 *
 * @param claim the claim
 * @param stated the words of the statement
 */
record WordOrder(Claim claim, List<ClaimWord> stated) {

	// How many words of a statement may stand between two of a claim.
	private static final int GAP = 4;

	// How much may follow what a statement denies, since it may deny that alone.
	private static final int REST = 2;

	private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:it|its|he|she|they|this|these)\\b");

	/**
	 * Whether the statement says the same: it has the words in their order and close
	 * together, its subject is theirs, and nothing beside them changes the sense.
	 * @param missing how many words that are neither names nor numbers it may lack
	 */
	boolean says(List<ClaimWord> said, boolean denied, int missing, BiPredicate<ClaimWord, ClaimWord> same) {
		return said.size() > 1 && IntStream.range(0, this.stated.size())
			.filter((start) -> same.test(said.get(0), this.stated.get(start)) && begins(start))
			.mapToObj((start) -> places(said, start, missing, same))
			.anyMatch((places) -> places != null && fits(said, places, denied));
	}

	/**
	 * Whether the statement seems to say the same in more words.
	 */
	boolean mentions(List<ClaimWord> said, int missing, BiPredicate<ClaimWord, ClaimWord> same) {
		return IntStream.range(0, this.stated.size())
			.filter((start) -> same.test(said.get(0), this.stated.get(start)))
			.mapToObj((start) -> places(said, start, missing, same))
			.anyMatch((places) -> places != null && foreign(said, places).noneMatch(ClaimWord::isNumber));
	}

	/**
	 * Whether a word of the statement is the first of its clause, apart from a phrase
	 * with a preposition. What stands before it would change the subject.
	 */
	boolean begins(int start) {
		int first = start;
		while (first > 0 && this.stated.get(first).breaks() == 0) {
			first--;
		}
		return first == start || !this.stated.get(first).marker().isEmpty()
				|| PRONOUN.matcher(this.claim.text()).find();
	}

	// Names and numbers keep their order; the other words are near them.
	int @Nullable [] places(List<ClaimWord> said, int start, int missing, BiPredicate<ClaimWord, ClaimWord> same) {
		int[] places = new int[said.size()];
		Arrays.fill(places, -1);
		int next = start;
		int lacking = 0;
		for (int i = 0; i < places.length; i++) {
			ClaimWord word = said.get(i);
			boolean ordered = i == 0 || word.kind() != Kind.TERM;
			places[i] = IntStream.range(ordered ? next : start, Math.min(this.stated.size(), next + GAP + 1))
				.filter((place) -> same.test(word, this.stated.get(place))
						&& IntStream.of(places).noneMatch((used) -> used == place))
				.findFirst()
				.orElse(-1);
			if (places[i] < 0 && (ordered || ++lacking > missing)) {
				return null;
			}
			next = Math.max(next, places[i] + 1);
		}
		return places;
	}

	private boolean fits(List<ClaimWord> said, int[] places, boolean denied) {
		int end = end(places);
		List<ClaimWord> window = this.stated.subList(places[0], end + 1);
		int breaks = window.stream().skip(1).mapToInt(ClaimWord::breaks).sum();
		int doubts = this.stated.subList(0, end + 1).stream().mapToInt(ClaimWord::doubts).sum();
		return Claim.isDenial(window) == denied && (!denied || this.claim.isDenial() || rest(end) <= REST)
				&& doubts == this.claim.words().stream().mapToInt(ClaimWord::doubts).sum()
				&& breaks <= this.claim.words().stream().skip(1).mapToInt(ClaimWord::breaks).sum()
				&& foreign(said, places).findAny().isEmpty();
	}

	// Names and numbers among those found that may belong to something else.
	private Stream<ClaimWord> foreign(List<ClaimWord> said, int[] places) {
		Set<Kind> kinds = said.stream().map(ClaimWord::kind).collect(Collectors.toSet());
		return IntStream.rangeClosed(places[0], end(places))
			.filter((place) -> IntStream.of(places).noneMatch((found) -> found == place))
			.mapToObj(this.stated::get)
			.filter((word) -> word.kind() != Kind.TERM && kinds.contains(word.kind()) && !word.isKvm());
	}

	private static int end(int[] places) {
		return IntStream.of(places).max().orElse(0);
	}

	private int rest(int end) {
		int rest = end + 1;
		while (rest < this.stated.size() && this.stated.get(rest).breaks() == 0) {
			rest++;
		}
		return rest - end - 1;
	}

}
