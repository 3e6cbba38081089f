package org.kvmfacts.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How well search and answers did on a part of the evaluation.
 *
 * @param name the name of what was measured
 * @param answerable the outcomes of the questions that the content answers
 * @param unanswerable the outcomes of those that it does not
 */
record Measures(String name, List<Outcome> answerable, List<Outcome> unanswerable) {

	private static final int BINS = 5;

	Rate recall(int depth) {
		return Rate.of(this.answerable, (outcome) -> outcome.isFoundWithin(depth));
	}

	Rate right() {
		return Rate.of(this.answerable, Outcome::isRight);
	}

	Rate falseAccepts() {
		return Rate.of(this.unanswerable, Outcome::isAnswered);
	}

	Rate precision() {
		return Rate.of(all().stream().filter(Outcome::isAnswered).toList(), Outcome::isRight);
	}

	Map<String, Rate> rightByKind() {
		return this.answerable.stream()
			.collect(Collectors.groupingBy((outcome) -> outcome.asked().kind(), TreeMap::new,
					Collectors.collectingAndThen(Collectors.toList(), (some) -> Rate.of(some, Outcome::isRight))));
	}

	/**
	 * By how much confidence and the share of right answers differ on average.
	 */
	double calibrationError() {
		List<Outcome> answered = all().stream().filter(Outcome::isAnswered).toList();
		return bins().values()
			.stream()
			.mapToDouble((bin) -> Math.abs(mean(bin, Outcome::confidence) - Rate.of(bin, Outcome::isRight).value())
					* bin.size() / answered.size())
			.sum();
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>(List.of(this.name, "  search    recall@1        " + recall(1),
				"            recall@5        " + recall(5),
				"            MRR, nDCG@10    " + number(mean(this.answerable, Outcome::reciprocalRank)) + ", "
						+ number(mean(this.answerable, Outcome::gain)),
				"  answers   right           " + right(), "            precision       " + precision(),
				"            false accepts   " + falseAccepts(),
				"            calibration     expected error " + number(calibrationError())));
		bins().forEach((bin, outcomes) -> lines.add("              said " + number(mean(outcomes, Outcome::confidence))
				+ "     right " + Rate.of(outcomes, Outcome::isRight) + " of " + outcomes.size()));
		rightByKind().forEach((kind, rate) -> lines.add(String.format("              %-11s   right %s", kind, rate)));
		return String.join("\n", lines);
	}

	// Of the answers given: what is not answered carries no promise.
	private Map<Integer, List<Outcome>> bins() {
		return all().stream()
			.filter(Outcome::isAnswered)
			.collect(Collectors.groupingBy((outcome) -> Math.min(BINS - 1, (int) (outcome.confidence() * BINS)),
					TreeMap::new, Collectors.toList()));
	}

	private List<Outcome> all() {
		List<Outcome> all = new ArrayList<>(this.answerable);
		all.addAll(this.unanswerable);
		return all;
	}

	private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
		return outcomes.stream().mapToDouble(measure).average().orElse(0);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
