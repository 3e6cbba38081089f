package org.kvmfacts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Compares a claim with statements: who did what to whom, with which numbers, and whether
 * it is denied.
 */
final class ClaimComparison {

	private static final int GAP = 4;

	private static final int FAR = 12;

	// What only one can do, and what two cannot do to each other.
	private static final Pattern EXCLUSIVE = Pattern.compile(
			"(?i)\\b(?:bought|acquired|purchased?|owns|owned|owner|belong(?:s|ed)?|started|created|invented|paid|pays|headquartered|"
					+ "trademark|became part)\\b");

	private static final Pattern MOST = Pattern.compile("\\bmost\\b");

	// What happened once, so that it did not happen at another time.
	private static final Pattern ONCE = Pattern
		.compile("(?i)\\b(?:bought|acquired|purchased?|founded|started|created|invented|announced|merged|entered|"
				+ "came|removed|added|introduced|posted|began|became|dissolved|left|joined|first|since|released)\\b");

	private final Claim claim;

	private final List<ClaimWord> words;

	private final boolean exclusive;

	private final boolean once;

	private final boolean numberMentioned;

	private final boolean nameMentioned;

	/**
	 * Creates a comparison.
	 * @param statements all with which the claim is compared
	 */
	ClaimComparison(Claim claim, List<Claim> statements) {
		this.claim = claim;
		this.words = claim.words();
		this.exclusive = EXCLUSIVE.matcher(claim.text()).find();
		this.once = ONCE.matcher(claim.text()).find();
		this.numberMentioned = isMentioned(claim, statements,
				(word) -> word.kind() != WordKind.TERM || word.equals(this.words.get(0)));
		this.nameMentioned = claim.numbers().isEmpty() && isMentioned(claim, statements, (word) -> true);
	}

	/**
	 * Whether a statement says the same.
	 */
	boolean isSupportedBy(Claim statement) {
		return says(this.words, statement, this.claim.isDenial(), ClaimWord::isSame)
				|| (this.claim.isDenial() && Nobody.excludes(this.claim, statement));
	}

	/**
	 * Whether a statement denies the claim, or says the same with another number or name,
	 * or the other way round.
	 */
	boolean isContradictedBy(Claim statement) {
		return says(this.words, statement, !this.claim.isDenial(), ClaimWord::isSame)
				|| (!this.claim.isDenial() && (Nobody.excludes(this.claim, statement) || isSwapped(statement)
						|| (!this.numberMentioned && differsInNumber(statement))
						|| (!this.nameMentioned && differsInName(statement))));
	}

	// Whether a statement seems to say in more words what another one contradicts.
	private static boolean isMentioned(Claim claim, List<Claim> statements, Predicate<ClaimWord> needed) {
		List<ClaimWord> said = claim.words().stream().filter(needed).toList();
		return said.size() > 1 && statements.stream()
			.anyMatch((statement) -> new WordOrder(claim, statement.words(), FAR).mentions(said, ClaimWord::isSame));
	}

	private boolean says(List<ClaimWord> said, Claim statement, boolean denied,
			BiPredicate<ClaimWord, ClaimWord> same) {
		return new WordOrder(this.claim, statement.words(), GAP).says(said, denied, same);
	}

	// What happened one way round did not happen the other way round.
	private boolean isSwapped(Claim statement) {
		int other = IntStream.range(1, this.words.size())
			.filter((place) -> this.words.get(place).isName())
			.findFirst()
			.orElse(0);
		if (!this.exclusive || other == 0 || !this.words.get(0).isName()) {
			return false;
		}
		List<ClaimWord> swapped = new ArrayList<>(this.words);
		swapped.set(0, this.words.get(other).marked(this.words.get(0).marker()));
		swapped.set(other, this.words.get(0).marked(this.words.get(other).marker()));
		return says(swapped, statement, false, ClaimWord::isSame);
	}

	// A number of the same kind in its place; another release or year only of what
	// happened once, since the same may hold in both.
	private boolean differsInNumber(Claim statement) {
		List<ClaimWord> other = this.words.stream()
			.filter((word) -> word.isNumber() && !statement.terms().contains(word.term()))
			.toList();
		return other.size() == 1 && this.words.size() > 2 && other.get(0).kind() != WordKind.DAY
				&& (other.get(0).kind() == WordKind.NUMBER || this.once) && says(this.words, statement, false, (said,
						found) -> said.isSame(found) || (said.equals(other.get(0)) && found.kind() == said.kind()));
	}

	// Another subject, or another name after a preposition.
	private boolean differsInName(Claim statement) {
		Pattern verbs = this.exclusive ? EXCLUSIVE : MOST;
		return verbs.matcher(this.claim.text()).find() && verbs.matcher(statement.text()).find()
				&& IntStream.range(0, this.exclusive ? this.words.size() : 1)
					.filter((place) -> this.words.get(place).isName()
							&& !statement.terms().contains(this.words.get(place).term())
							&& (place == 0 || !this.words.get(place).marker().isEmpty()))
					.anyMatch((place) -> {
						ClaimWord name = this.words.get(place);
						return this.words.size() > 2 && says(this.words, statement, false,
								(said, found) -> said.isSame(found)
										|| (said.equals(name) && found.kind() == WordKind.NAME && !found.isKvm()
												&& found.marker().equals(name.marker())));
					});
	}

}
