package org.kvmfacts.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.search.index.Analyser;

/**
 * Compares the words of claims with those of the content: it finds what agrees and what
 * differs in a number, a name or a negation. It does not judge the rest.
 */
final class ClaimChecker {

	private static final double RECORDED = 0.75;

	private static final double SUPPORTED = 0.65;

	private static final double DIFFERS = 0.65;

	private static final double MOST = 0.45;

	// A shared name is evidence.
	private static final double NAMED = 0.6;

	private static final double DENIED = 0.8;

	// Where nobody does something, a claim that somebody does it is wrong.
	private static final double PLAIN = 0.2;

	private static final int FEWEST = 3;

	// So few words match many sentences by chance.
	private static final int SHORT = 4;

	private static final int CANDIDATES = 60;

	// What only one can have done, or what is true of one thing only.
	private static final Pattern EXCLUSIVE = Pattern.compile(
			"(?i)\\b(?:bought|buy|acquired|acquires|acquisition|purchased|founded|started|created|invented|wrote|written|announced|posted|merged|"
					+ "licen[cs]ed|headquartered|led|leads|maintained|maintains|maintainer|released|named|stands for|owned by|hosted|report|"
					+ "trademark|only)\\b|\\bis (?:a|the) .*\\bof\\b");

	private static final Pattern OPINION = Pattern.compile(
			"(?i)\\b(?:crucial|pivotal|significant(?:ly)?|robust|best|better|important|essential|should|must|likely|vital|"
					+ "remarkable|impressive|powerful|leading|cornerstone|milestone|key|strong|excellent|beautiful|elegant|"
					+ "arguably|perhaps|probably|will|may|might|could|promising|success(?:ful)?|nuanced|unique|great|ideal|"
					+ "valuable|compelling|thriv\\w+|ensur\\w+|foster\\w*|commitment|dedicat\\w+|rapid(?:ly)?|exciting|trust\\w*|"
					+ "benefit\\w*|challenge\\w*|balance|vibrant|bright|beneficial|innovat\\w+)\\b");

	private static final Pattern NOBODY = Pattern.compile("(?i)^(?:nobody|no one|no single \\w+)\\b");

	private final Analyser analyser;

	private final Set<String> names;

	private final List<Passage> passages;

	private final Map<String, List<Integer>> byTerm = new HashMap<>();

	private final Map<String, Double> weights = new HashMap<>();

	private final double[] sums;

	ClaimChecker(Analyser analyser, List<Statement> statements) {
		this.analyser = analyser;
		this.names = statements.stream().flatMap((one) -> Claim.names(one.text())).collect(Collectors.toSet());
		this.passages = statements.stream()
			.map((one) -> Passage.of(Claim.of(one.text(), analyser, this.names), one))
			.toList();
		for (int i = 0; i < this.passages.size(); i++) {
			int place = i;
			this.passages.get(i)
				.all()
				.forEach((term) -> this.byTerm.computeIfAbsent(term, (key) -> new ArrayList<>()).add(place));
		}
		this.byTerm.forEach(
				(term, found) -> this.weights.put(term, Math.log(1 + (double) this.passages.size() / found.size())));
		this.sums = this.passages.stream()
			.mapToDouble((passage) -> passage.all().stream().mapToDouble(this::weight).sum())
			.toArray();
	}

	/**
	 * Checks a claim.
	 */
	Finding check(String text) {
		Claim claim = Claim.of(text, this.analyser, this.names);
		Set<String> said = claim.all();
		List<Match> found = candidates(said).stream()
			.map((passage) -> match(claim, said, passage))
			.filter((match) -> match.verdict() != Verdict.UNKNOWN)
			.toList();
		return found.stream()
			.max(Comparator.comparing(Match::rank))
			.map((match) -> new Finding(text, match.verdict(), match.passage().statement()))
			.orElseGet(() -> new Finding(text,
					OPINION.matcher(text).find() && claim.numbers().isEmpty() ? Verdict.OPINION : Verdict.UNKNOWN,
					null));
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

	private Match match(Claim claim, Set<String> said, Passage passage) {
		Claim other = passage.claim();
		Set<String> all = passage.all();
		double score = covered(said, all);
		boolean same = !claim.denies(other);
		if (passage.statement().verdict() != Verdict.SUPPORTED) {
			double like = covered(all, said);
			boolean meant = same && like >= RECORDED && shared(all, said) >= FEWEST;
			return new Match(passage, meant ? passage.statement().verdict() : Verdict.UNKNOWN, like);
		}
		double terms = covered(claim.terms(), all);
		Set<String> numbers = minus(claim.numbers(), other.numbers());
		Set<String> names = minus(claim.names(), all);
		if (numbers.isEmpty() && names.isEmpty()) {
			boolean supports = same && (said.size() > SHORT || covered(all, said) >= MOST)
					&& terms >= ((claim.terms().size() <= FEWEST) ? 1 : SUPPORTED) && score >= SUPPORTED;
			boolean denies = !same && terms >= (claim.names().isEmpty() ? DENIED : NAMED)
					&& shared(said, all) >= ((terms == 1) ? 2 : FEWEST);
			return new Match(passage, supports ? Verdict.SUPPORTED : denies ? Verdict.CONTRADICTED : Verdict.UNKNOWN,
					score);
		}
		boolean number = names.isEmpty() && same && terms >= DIFFERS && shared(said, all) >= FEWEST
				&& numbers.stream().allMatch((one) -> sameKind(one, minus(other.numbers(), claim.numbers())));
		boolean name = numbers.isEmpty() && same && terms >= DENIED && shared(said, all) >= 2
				&& !minus(other.names(), claim.names()).isEmpty() && EXCLUSIVE.matcher(claim.text()).find();
		boolean nobody = claim.denied().isEmpty() && NOBODY.matcher(other.text()).find() && terms >= DENIED
				&& covered(other.terms(), said) >= PLAIN;
		return new Match(passage, (number || name || nobody) ? Verdict.CONTRADICTED : Verdict.UNKNOWN,
				nobody ? terms + PLAIN : score);
	}

	private static long shared(Set<String> said, Set<String> all) {
		return said.stream().filter((term) -> !term.equals("kvm") && all.contains(term)).count();
	}

	// A year is compared with a year, and a version with a version.
	private static boolean sameKind(String number, Set<String> others) {
		return others.stream().anyMatch((other) -> shape(other).equals(shape(number)));
	}

	private static String shape(String number) {
		return number.matches("(?:19|20)\\d\\d") ? "year"
				: number.matches("\\d+\\.\\d+(?:\\.\\d+)?") ? "version" : "number";
	}

	private double covered(Set<String> terms, Set<String> by) {
		double all = terms.stream().mapToDouble(this::weight).sum();
		return (all == 0) ? 1 : terms.stream().filter(by::contains).mapToDouble(this::weight).sum() / all;
	}

	private double weight(String term) {
		return this.weights.getOrDefault(term, Math.log(1 + this.passages.size()));
	}

	private static Set<String> minus(Set<String> terms, Set<String> others) {
		return terms.stream().filter((term) -> !others.contains(term)).collect(Collectors.toSet());
	}

	/**
	 * What the content says about a claim.
	 */
	enum Verdict {

		CONTRADICTED, IMPRECISE, SUPPORTED, OPINION, UNKNOWN;

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Something that the content says.
	 *
	 * @param text what it says
	 * @param id what says it, such as {@code fact/kvm-stands-for}
	 * @param facts the facts that it is based on
	 * @param verdict the verdict on a claim that says the same
	 * @param note why it is wrong, if it is
	 */
	record Statement(String text, String id, List<String> facts, Verdict verdict, @Nullable String note) {

	}

	private record Passage(Claim claim, Set<String> all, Statement statement) {

		static Passage of(Claim claim, Statement statement) {
			return new Passage(claim, claim.all(), statement);
		}

	}

	/**
	 * A passage beside a claim.
	 */
	private record Match(Passage passage, Verdict verdict, double score) {

		// Recorded errors of sources count most, then agreement.
		double rank() {
			return this.score + ((this.passage.statement().verdict() != Verdict.SUPPORTED) ? 0.1
					: (this.verdict == Verdict.SUPPORTED) ? 0.05 : 0);
		}

	}

	/**
	 * What was found about a claim.
	 */
	record Finding(String claim, Verdict verdict, @Nullable Statement statement) {

	}

}
