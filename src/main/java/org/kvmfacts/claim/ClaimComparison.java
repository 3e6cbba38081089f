package org.kvmfacts.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.kvmfacts.claim.ClaimWord.Kind;

/**
 * Compares a claim with statements: who did what to whom, with which numbers, and whether
 * it is denied.
 */
final class ClaimComparison {

	// From so many words on a claim can be known in other words.
	private static final int LONG = 6;

	private static final int FEW_TERMS = 3;

	private static final double SUPPORTED = 0.65;

	private static final double DIFFERS = 0.65;

	private static final double DENIED = 0.8;

	// What only one can have done.
	private static final Pattern EXCLUSIVE = Pattern
		.compile("(?i)\\b(?:bought|acquired|purchased?|founded|started|created|invented|announced|headquartered|"
				+ "led|leads|maintained|maintains?|paid|pays|own(?:s|ed|er)?|belong(?:s|ed)?|report|trademark|"
				+ "became part|most)\\b|\\bis (?:a|the) .{0,60}\\bof\\b");

	// What two cannot have done to each other.
	private static final Pattern ONE_WAY = Pattern
		.compile("(?i)\\b(?:bought|acquired|purchased?|founded|started|created|own(?:s|ed)?|belong(?:s|ed)?|paid|"
				+ "became part)\\b");

	private static final String ANYONE = "(?:company|organi[sz]ation|person|firm|vendor)";

	private static final Pattern NOBODY = Pattern
		.compile("(?i)^(?:nobody|no one|no (?:single |one )?%s)\\b".formatted(ANYONE));

	private static final Pattern SOMEBODY = Pattern
		.compile("(?i)^(?:(?:some|any)(?:body|one)|(?:an?|one) (?:single )?%s)\\b".formatted(ANYONE));

	private static final Set<String> ANYBODY = Set.of("person", "one", "singl", "compani", "organ", "vendor");

	private final Claim claim;

	private final List<ClaimWord> words;

	private final ToDoubleFunction<String> weights;

	private final boolean exclusive;

	private final boolean oneWay;

	private final boolean detailed;

	/**
	 * Creates a comparison.
	 * @param weights how much a term says
	 */
	ClaimComparison(Claim claim, ToDoubleFunction<String> weights) {
		this.claim = claim;
		this.words = claim.words();
		this.weights = weights;
		this.exclusive = EXCLUSIVE.matcher(claim.text()).find();
		this.oneWay = ONE_WAY.matcher(claim.text()).find();
		this.detailed = this.words.size() >= LONG && !this.oneWay;
	}

	/**
	 * Whether a statement says the same.
	 */
	boolean isSupportedBy(Claim statement) {
		return says(this.words, statement, this.claim.isDenial(), ClaimComparison::same)
				|| (this.claim.isDenial() && excludesAll(statement)) || (this.detailed && agrees(statement));
	}

	/**
	 * Whether a statement denies the claim, or says the same with another number or name,
	 * or the other way round.
	 * @param mentioned whether another statement may have the number of the claim
	 */
	boolean isContradictedBy(Claim statement, boolean mentioned) {
		return says(this.words, statement, !this.claim.isDenial(), ClaimComparison::same)
				|| (!this.claim.isDenial() && (excludesAll(statement) || isSwapped(statement)
						|| (!mentioned && differsInNumber(statement)) || differsInName(statement)))
				|| (this.words.size() >= LONG && differs(statement));
	}

	/**
	 * Whether a statement seems to have the subject and the number of the claim.
	 */
	boolean isMentionedBy(Claim statement) {
		return this.words.stream().anyMatch(ClaimWord::isNumber) && new WordOrder(this.claim, statement.words())
			.mentions(this.words, this.words.size() / 3, ClaimComparison::same);
	}

	private boolean says(List<ClaimWord> said, Claim statement, boolean denied,
			BiPredicate<ClaimWord, ClaimWord> same) {
		long terms = said.stream().filter((word) -> word.kind() == Kind.TERM).count();
		return new WordOrder(this.claim, statement.words()).says(said, denied,
				(terms <= FEW_TERMS) ? 0 : (int) terms / 3, same);
	}

	// What nobody does, no company does either.
	private boolean excludesAll(Claim statement) {
		if (this.words.isEmpty() || this.words.get(0).isKvm() || !NOBODY.matcher(statement.text()).find()) {
			return false;
		}
		boolean general = NOBODY.matcher(this.claim.text()).find() || SOMEBODY.matcher(this.claim.text()).find();
		List<ClaimWord> predicate = general ? withoutSubject(this.words)
				: this.words.subList(nameEnd(0), this.words.size());
		return predicate.size() > 1 && predicate.size() < this.words.size() + (general ? 1 : 0)
				&& predicate.stream().noneMatch((word) -> word.doubts() > 0)
				&& new WordOrder(this.claim, withoutSubject(statement.words())).places(predicate, 0, 0,
						(said, found) -> said.term().equals(found.term())) != null;
	}

	private static List<ClaimWord> withoutSubject(List<ClaimWord> words) {
		return words.stream().dropWhile((word) -> ANYBODY.contains(word.term())).toList();
	}

	// What happened one way round did not happen the other way round.
	private boolean isSwapped(Claim statement) {
		int end = nameEnd(0);
		int other = IntStream.range(end, this.words.size()).filter(this::isName).findFirst().orElse(0);
		if (!this.oneWay || end == 0 || other == 0) {
			return false;
		}
		int rest = nameEnd(other);
		List<ClaimWord> swapped = new ArrayList<>(this.words.subList(other, rest));
		swapped.set(0, this.words.get(other).marked(this.words.get(0).marker()));
		swapped.addAll(this.words.subList(end, other));
		swapped.add(this.words.get(0).marked(this.words.get(other).marker()));
		swapped.addAll(this.words.subList(1, end));
		return says(swapped, statement, false, ClaimComparison::same);
	}

	private boolean differsInNumber(Claim statement) {
		List<ClaimWord> other = this.words.stream()
			.filter((word) -> word.isNumber() && !statement.terms().contains(word.term()))
			.toList();
		return other.size() == 1 && this.words.size() > 2 && says(this.words, statement, false,
				(said, found) -> same(said, found) || (said.equals(other.get(0)) && found.kind() == said.kind()));
	}

	// Another subject, or another name after a preposition.
	private boolean differsInName(Claim statement) {
		return this.exclusive && IntStream.range(0, this.words.size())
			.filter((place) -> isName(place) && !statement.terms().contains(this.words.get(place).term())
					&& (place == 0 || !this.words.get(place).marker().isEmpty()))
			.anyMatch((place) -> {
				ClaimWord name = this.words.get(place);
				List<ClaimWord> said = new ArrayList<>(this.words.subList(0, place + 1));
				said.addAll(this.words.subList(nameEnd(place), this.words.size()));
				return said.size() > 2 && new WordOrder(this.claim, statement.words()).says(said, false, 0,
						(word, found) -> same(word, found) || (word.equals(name) && found.kind() == Kind.NAME
								&& found.marker().equals(name.marker())));
			});
	}

	private boolean isName(int place) {
		return this.words.get(place).kind() == Kind.NAME && !this.words.get(place).isKvm();
	}

	private int nameEnd(int start) {
		int end = start;
		while (end < this.words.size() && isName(end) && (end == start || this.words.get(end).continuesName())) {
			end++;
		}
		return end;
	}

	private static boolean same(ClaimWord said, ClaimWord stated) {
		return said.term().equals(stated.term())
				&& (stated.kind() != Kind.NAME || said.marker().equals(stated.marker()));
	}

	// A long claim may be said in other words, but with the same names and numbers.
	private boolean agrees(Claim statement) {
		return lacking(statement).isEmpty() && this.claim.isDenial() == statement.isDenial()
				&& !this.claim.denies(statement) && isAbout(statement)
				&& covered(statement) >= ((terms().size() <= FEW_TERMS) ? 1 : SUPPORTED) && isOrdered(statement);
	}

	private boolean differs(Claim statement) {
		List<ClaimWord> lacking = lacking(statement);
		long shared = this.words.stream()
			.filter((word) -> !word.isKvm() && statement.terms().contains(word.term()))
			.count();
		if (shared < FEW_TERMS) {
			return false;
		}
		if (this.claim.denies(statement)) {
			return this.detailed && lacking.isEmpty() && covered(statement) >= DENIED && isOrdered(statement);
		}
		if (lacking.size() == 1 && lacking.get(0).isTelling()) {
			long others = statement.words()
				.stream()
				.filter((word) -> word.kind() == lacking.get(0).kind() && !this.claim.terms().contains(word.term()))
				.count();
			return others == 1 && covered(statement) >= DIFFERS;
		}
		return false;
	}

	private List<ClaimWord> lacking(Claim statement) {
		return this.words.stream()
			.filter((word) -> word.kind() != Kind.TERM && !statement.terms().contains(word.term()))
			.toList();
	}

	private boolean isAbout(Claim statement) {
		WordOrder order = new WordOrder(this.claim, statement.words());
		return !this.words.get(0).isKvm() || IntStream.range(0, statement.words().size())
			.anyMatch((place) -> same(this.words.get(0), statement.words().get(place)) && order.begins(place));
	}

	private boolean isOrdered(Claim statement) {
		int next = 0;
		List<String> stated = statement.words().stream().map(ClaimWord::term).toList();
		for (ClaimWord word : this.words) {
			if (word.kind() != Kind.TERM && !word.isKvm()) {
				int place = stated.subList(next, stated.size()).indexOf(word.term());
				if (place < 0) {
					return false;
				}
				next += place + 1;
			}
		}
		return true;
	}

	private List<String> terms() {
		return this.words.stream().filter((word) -> word.kind() == Kind.TERM).map(ClaimWord::term).distinct().toList();
	}

	private double covered(Claim statement) {
		double all = terms().stream().mapToDouble(this.weights).sum();
		double found = terms().stream().filter(statement.terms()::contains).mapToDouble(this.weights).sum();
		return (all == 0) ? 1 : found / all;
	}

}
