package org.kvmfacts.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.search.index.Analyser;

/**
 * Compares the words of claims, in their order, with the sentences of the content: who
 * did what to whom, when, and whether it is denied. It does not judge the rest.
 */
public final class ClaimChecker {

	// How much of a recorded error or opinion a claim must repeat.
	private static final double REPEATED = 0.75;

	private static final int FEWEST = 3;

	private static final int CANDIDATES = 60;

	private static final Pattern OPINION = Pattern
		.compile("\\bmay\\b|(?i)\\b(?:crucial|pivotal|significant(?:ly)?|robust|best|better|important|essential|should|"
				+ "likely|vital|remarkable|impressive|powerful|leading|cornerstone|milestone|key|strong|excellent|"
				+ "beautiful|elegant|arguably|perhaps|probably|will|might|could|promising|success(?:ful)?|nuanced|unique|great|"
				+ "ideal|valuable|compelling|thriv\\w+|ensur\\w+|foster\\w*|commitment|dedicat\\w+|rapid(?:ly)?|exciting|"
				+ "trust\\w*|benefit\\w*|challenge\\w*|balance|vibrant|bright|beneficial|innovat\\w+)\\b");

	private final Analyser analyser;

	private final Set<String> names;

	private final List<Passage> passages;

	private final Map<String, List<Integer>> byTerm = new HashMap<>();

	private final Map<String, Double> weights = new HashMap<>();

	private final double[] sums;

	public ClaimChecker(Analyser analyser, List<Statement> statements) {
		this.analyser = analyser;
		this.names = statements.stream().flatMap((one) -> Names.in(one.text())).collect(Collectors.toSet());
		this.passages = statements.stream()
			.flatMap((one) -> Sentences.readings(one.text())
				.map((text) -> new Passage(Claim.of(text, analyser, this.names), one)))
			.toList();
		for (int i = 0; i < this.passages.size(); i++) {
			int place = i;
			this.passages.get(i)
				.claim()
				.terms()
				.forEach((term) -> this.byTerm.computeIfAbsent(term, (key) -> new ArrayList<>()).add(place));
		}
		this.byTerm.forEach(
				(term, found) -> this.weights.put(term, Math.log(1 + (double) this.passages.size() / found.size())));
		this.sums = this.passages.stream()
			.mapToDouble((passage) -> passage.claim().terms().stream().mapToDouble(this::weight).sum())
			.toArray();
	}

	/**
	 * Checks a claim.
	 */
	public Finding check(String text) {
		Claim claim = Claim.of(text, this.analyser, this.names);
		List<Passage> near = candidates(claim.terms());
		List<Passage> right = near.stream().filter(Passage::isRight).toList();
		ClaimComparison comparison = new ClaimComparison(claim, right.stream().map(Passage::claim).toList());
		return first(near, (passage) -> repeats(claim, passage)).map((said) -> new Finding(text, said.verdict(), said))
			.or(() -> first(right, (passage) -> comparison.isSupportedBy(passage.claim()))
				.map((said) -> new Finding(text, Verdict.SUPPORTED, said)))
			.or(() -> first(right, (passage) -> comparison.isContradictedBy(passage.claim()))
				.map((said) -> new Finding(text, Verdict.CONTRADICTED, said)))
			.orElseGet(() -> new Finding(text, isOpinion(claim) ? Verdict.OPINION : Verdict.UNKNOWN, null));
	}

	// A fact before other entries, because it cites what says so.
	private static Optional<Statement> first(List<Passage> passages, Predicate<Passage> wanted) {
		return passages.stream()
			.filter(wanted)
			.map(Passage::statement)
			.min(Comparator.comparing((said) -> !said.isFact()));
	}

	private static boolean isOpinion(Claim claim) {
		return OPINION.matcher(claim.text()).find() && claim.numbers().isEmpty();
	}

	// Whether a claim repeats a recorded error or opinion.
	private boolean repeats(Claim claim, Passage passage) {
		Set<String> said = claim.terms();
		Set<String> recorded = passage.claim().terms();
		return !passage.isRight() && claim.isDenial() == passage.claim().isDenial()
				&& claim.numbers().equals(passage.claim().numbers()) && covered(recorded, said) >= REPEATED
				&& recorded.stream().filter((term) -> !term.equals("kvm") && said.contains(term)).count() >= FEWEST;
	}

	// Only those that share most are compared in full, the short ones first.
	private List<Passage> candidates(Set<String> said) {
		Map<Integer, Double> shared = new HashMap<>();
		said.forEach((term) -> this.byTerm.getOrDefault(term, List.of())
			.forEach((place) -> shared.merge(place, weight(term), Double::sum)));
		shared.replaceAll((place, sum) -> sum * sum / this.sums[place]);
		return shared.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
			.limit(CANDIDATES)
			.map((entry) -> this.passages.get(entry.getKey()))
			.toList();
	}

	private double covered(Set<String> terms, Set<String> by) {
		double all = terms.stream().mapToDouble(this::weight).sum();
		return terms.stream().filter(by::contains).mapToDouble(this::weight).sum() / all;
	}

	private double weight(String term) {
		return this.weights.getOrDefault(term, Math.log(1 + this.passages.size()));
	}

	/**
	 * What the content says about a claim.
	 */
	public enum Verdict implements CodedEnum {

		CONTRADICTED, IMPRECISE, SUPPORTED, OPINION, UNKNOWN

	}

	private record Passage(Claim claim, Statement statement) {

		boolean isRight() {
			return this.statement.verdict() == Verdict.SUPPORTED;
		}

	}

	/**
	 * What was found about a claim.
	 */
	public record Finding(String claim, Verdict verdict, @Nullable Statement statement) {

	}

}
