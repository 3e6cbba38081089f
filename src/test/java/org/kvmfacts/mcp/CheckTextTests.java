package org.kvmfacts.mcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how well texts are checked, on paragraphs as chatbots write them, half of which
 * have a planted error. {@code -Dkvmfacts.check=FILE} evaluates another file, with a
 * verdict, a tab and a sentence on each line. Both print the precision and recall of each
 * verdict.
 */
@ServiceTest
class CheckTextTests {

	private static final List<String> VERDICTS = List.of("contradicted", "imprecise", "supported", "opinion",
			"unknown");

	private static final double PRECISION = 0.9;

	@Autowired
	private CheckTextTool tool;

	@Test
	void paragraphsAreContradictedOnlyForGoodReason() throws IOException {
		Map<String, Score> scores = evaluate(Path.of("src/test/resources/check/paragraphs.tsv"));
		Score contradicted = Objects.requireNonNull(scores.get("contradicted"));
		Score supported = Objects.requireNonNull(scores.get("supported"));
		assertThat(contradicted.precision()).isGreaterThanOrEqualTo(PRECISION);
		assertThat(contradicted.recall()).isGreaterThan(0.7);
		assertThat(supported.precision()).isGreaterThanOrEqualTo(PRECISION);
	}

	@Test
	@EnabledIfSystemProperty(named = "kvmfacts.check", matches = ".+")
	void fileWhenCheckedIsEvaluated() throws IOException {
		assertThat(evaluate(Path.of(System.getProperty("kvmfacts.check")))).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Red Hat owns KVM as a whole.                         | contradicted
			Nobody owns KVM as a whole.                          | supported
			Red Hat owns KVM.                                    | contradicted
			KVM is owned by Oracle.                              | contradicted
			KVM uses binary translation to run its guests.       | contradicted
			KVM does not translate binary code.                  | supported
			Linux 2.6.32 was the first mainline kernel release that contained KVM. | contradicted
			Today KVM is owned by Red Hat and licensed under the MIT licence.      | contradicted
			KVM was created by Qumranet, an Israeli start-up.    | unknown
			The moon is made of cheese.                          | unknown
			It is a truly remarkable piece of engineering.       | opinion
			""")
	void claimWhenCheckedIsJudged(String claim, String verdict) {
		assertThat(verdict(claim)).isEqualTo(verdict);
	}

	private Map<String, Score> evaluate(Path file) throws IOException {
		List<String[]> lines;
		try (Stream<String> read = Files.lines(file)) {
			lines = read.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.toList();
		}
		Map<String, Score> scores = new LinkedHashMap<>();
		for (String verdict : VERDICTS) {
			scores.put(verdict, new Score(0, 0, 0));
		}
		for (String[] line : lines) {
			String given = verdict(line[line.length - 1]);
			scores.computeIfPresent(line[0], (key, score) -> score.plus(1, 0, given.equals(line[0]) ? 1 : 0));
			scores.computeIfPresent(given, (key, score) -> score.plus(0, 1, 0));
		}
		System.out.println(file + ", " + lines.size() + " sentences");
		scores.forEach((verdict, score) -> System.out.printf(Locale.ROOT,
				"%-13s expected %3d given %3d right %3d precision %.2f recall %.2f%n", verdict, score.expected(),
				score.given(), score.right(), score.precision(), score.recall()));
		return scores;
	}

	// For a sentence with several claims, the worst verdict.
	private String verdict(String sentence) {
		return this.tool.call(new CheckTextTool.Arguments(sentence, 20)).claims().get(0).verdict();
	}

	/**
	 * How often a verdict was expected, given, and both.
	 */
	private record Score(int expected, int given, int right) {

		Score plus(int expected, int given, int right) {
			return new Score(this.expected + expected, this.given + given, this.right + right);
		}

		double precision() {
			return (this.given > 0) ? (double) this.right / this.given : 1;
		}

		double recall() {
			return (this.expected > 0) ? (double) this.right / this.expected : 1;
		}

	}

}
