package org.kvmfacts.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	Rate rightOfPublic() {
		return Rate.of(with((asked) -> asked.origin().equals("public")), Outcome::isRight);
	}

	Rate near() {
		return Rate.of(this.answerable, Outcome::isNear);
	}

	Rate falseAccepts() {
		return Rate.of(this.unanswerable, Outcome::isAnswered);
	}

	/**
	 * The average difference between confidence and the share of right answers, over the
	 * answers given.
	 */
	double calibrationError() {
		return bins().values()
			.stream()
			.mapToDouble((bin) -> Math.abs(mean(bin, Outcome::confidence) - Rate.of(bin, Outcome::isRight).value())
					* bin.size())
			.sum() / given().size();
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>(List.of(this.name, "  search    recall@1             " + recall(1),
				"            recall@5             " + recall(5), "  answers   right                " + right(),
				"            of those in public   " + rightOfPublic(), "            right or alternative " + near(),
				"            precision            " + Rate.of(given(), Outcome::isRight),
				"            false accepts        " + falseAccepts(),
				"            calibration error    " + number(calibrationError())));
		by((asked) -> asked.kind())
			.forEach((kind, rate) -> lines.add(String.format("              %-12s right %s", kind, rate)));
		return String.join("\n", lines);
	}

	private Map<String, Rate> by(Function<Asked, String> property) {
		return this.answerable.stream()
			.collect(Collectors.groupingBy((outcome) -> property.apply(outcome.asked()), TreeMap::new,
					Collectors.collectingAndThen(Collectors.toList(), (some) -> Rate.of(some, Outcome::isRight))));
	}

	private List<Outcome> with(Predicate<Asked> property) {
		return this.answerable.stream().filter((outcome) -> property.test(outcome.asked())).toList();
	}

	private Map<Integer, List<Outcome>> bins() {
		return given().stream()
			.collect(Collectors.groupingBy((outcome) -> Math.min(BINS - 1, (int) (outcome.confidence() * BINS))));
	}

	// Only answers promise anything.
	private List<Outcome> given() {
		return Stream.concat(this.answerable.stream(), this.unanswerable.stream()).filter(Outcome::isAnswered).toList();
	}

	private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
		return outcomes.stream().mapToDouble(measure).average().orElse(0);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
