package org.kvmfacts.claim;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the words of a claim in a statement, in their order.
 *
 * @param claim the claim
 * @param stated the words of the statement
 * @param gap how many words of the statement may stand between two of the claim
 */
record WordOrder(Claim claim, List<ClaimWord> stated, int gap) {

	// How much may follow what a statement denies, since it may deny that alone.
	static final int REST = 2;

	/**
	 * Whether the statement says the same: it has the words in their order and close
	 * together, its subject is theirs, and nothing beside them changes the sense.
	 */
	boolean says(List<ClaimWord> said, boolean denied, BiPredicate<ClaimWord, ClaimWord> same) {
		return said.size() > 1 && IntStream.range(0, this.stated.size())
			.filter((start) -> same.test(said.get(0), this.stated.get(start)) && begins(start))
			.mapToObj((start) -> places(said, start, same))
			.anyMatch((places) -> places != null && fits(said, places, denied));
	}

	/**
	 * Whether the statement has the words in their order, with no other numbers between
	 * them.
	 */
	boolean mentions(List<ClaimWord> said, BiPredicate<ClaimWord, ClaimWord> same) {
		return IntStream.range(0, this.stated.size())
			.filter((start) -> same.test(said.get(0), this.stated.get(start)))
			.mapToObj((start) -> places(said, start, same))
			.anyMatch((places) -> places != null && foreign(said, places).noneMatch(ClaimWord::isNumber));
	}

	// Whether a word is the first of its clause, apart from a phrase with a preposition.
	// What stands before it would change the subject.
	private boolean begins(int start) {
		int first = start;
		while (first > 0 && !this.stated.get(first).begins()) {
			first--;
		}
		return first == start || !this.stated.get(first).marker().isEmpty();
	}

	private int @Nullable [] places(List<ClaimWord> said, int start, BiPredicate<ClaimWord, ClaimWord> same) {
		int[] places = new int[said.size()];
		int end = start;
		for (int i = 0; i < places.length; i++) {
			ClaimWord word = said.get(i);
			places[i] = IntStream.range(end, Math.min(this.stated.size(), end + this.gap + 1))
				.filter((place) -> same.test(word, this.stated.get(place)))
				.findFirst()
				.orElse(-1);
			if (places[i] < 0) {
				return null;
			}
			end = places[i] + 1;
		}
		return places;
	}

	private boolean fits(List<ClaimWord> said, int[] places, boolean denied) {
		int end = places[places.length - 1];
		List<ClaimWord> window = this.stated.subList(places[0], end + 1);
		List<ClaimWord> clause = this.stated.subList(places[0], rest(end));
		return Claim.isDenial(window) == denied
				&& (!denied || this.claim.isDenial() || (clause.size() - window.size() <= REST && isTimeless(clause)))
				&& Claim.limits(this.stated.subList(0, rest(end))).equals(Claim.limits(this.claim.words()))
				&& breaks(this.claim.words()).containsAll(breaks(window)) && !isCompound(places)
				&& foreign(said, places).findAny().isEmpty();
	}

	// Whether what is denied is not denied of another release or year alone.
	private boolean isTimeless(List<ClaimWord> clause) {
		return clause.stream().allMatch((word) -> !word.isNumber() || this.claim.terms().contains(word.term()));
	}

	private static List<String> breaks(List<ClaimWord> words) {
		return words.stream().skip(1).flatMap((word) -> word.gap().breaks().stream()).toList();
	}

	// "KVM guests" are not KVM.
	private boolean isCompound(int[] places) {
		return IntStream.of(places)
			.filter((place) -> this.stated.get(place).kind() == WordKind.NAME && place + 1 < this.stated.size()
					&& IntStream.of(places).noneMatch((found) -> found == place + 1))
			.mapToObj((place) -> this.stated.get(place + 1))
			.anyMatch((word) -> word.joined() && !word.isNumber());
	}

	// Names and numbers among those found that may belong to something else.
	private Stream<ClaimWord> foreign(List<ClaimWord> said, int[] places) {
		Set<WordKind> kinds = said.stream().map(ClaimWord::kind).collect(Collectors.toSet());
		return IntStream.rangeClosed(places[0], places[places.length - 1])
			.filter((place) -> IntStream.of(places).noneMatch((found) -> found == place))
			.mapToObj(this.stated::get)
			.filter((word) -> word.kind() != WordKind.TERM && kinds.contains(word.kind()) && !word.isKvm());
	}

	// Where the clause of a word ends.
	private int rest(int end) {
		int rest = end + 1;
		while (rest < this.stated.size() && !this.stated.get(rest).begins()) {
			rest++;
		}
		return rest;
	}

}
