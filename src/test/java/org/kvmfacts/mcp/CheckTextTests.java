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
 * Tests how well texts are checked: on paragraphs as chatbots write them, half of which
 * have a planted error, on claims with swapped roles, denials and other figures, and on
 * claims in everyday words. The rules were tuned on all but the held-out and the fresh
 * ones. {@code -Dkvmfacts.check=FILE} evaluates another file, with a verdict, a tab and a
 * sentence on each line, and prints the precision and recall of each verdict in all
 * files.
 */
@ServiceTest
class CheckTextTests {

	private static final String FILE = "kvmfacts.check";

	private static final List<String> VERDICTS = List.of("contradicted", "imprecise", "supported", "opinion",
			"unknown");

	// A verdict other than unknown is repeated as a fact, so it has to be right.
	private static final double PRECISION = 1;

	@Autowired
	private CheckTextTool tool;

	@ParameterizedTest
	@CsvSource({ "paragraphs, 0.3, 0.2", "roles, 0.6, 0.6", "heldout, 0.6, 0.6", "everyday, 0.4, 0.15",
			"fresh, 0.3, 0.1" })
	void verdictsAreRight(String file, double supportedRecall, double contradictedRecall) throws IOException {
		Map<String, Score> scores = evaluate(Path.of("src/test/resources/check", file + ".tsv"));
		Score supported = Objects.requireNonNull(scores.get("supported"));
		Score contradicted = Objects.requireNonNull(scores.get("contradicted"));
		assertThat(supported.precision()).isEqualTo(PRECISION);
		assertThat(supported.recall()).isGreaterThan(supportedRecall);
		assertThat(contradicted.precision()).isEqualTo(PRECISION);
		assertThat(contradicted.recall()).isGreaterThan(contradictedRecall);
	}

	@Test
	void supportedClaimHasItsEvidence() {
		CheckTextTool.Checked claim = this.tool.call(new CheckTextTool.Arguments("IBM bought Red Hat in 2019.", null))
			.claims()
			.get(0);
		assertThat(claim.verdict()).isEqualTo("supported");
		assertThat(claim.statement()).contains("IBM", "Red Hat", "2019");
		assertThat(claim.standing()).isNotNull();
		assertThat(claim.citations()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			IBM bought Red Hat in 2019.                 | IBM's filing on the purchase of Red Hat
			Red Hat bought Qumranet in 2009.            | IBM's filing on the purchase of Red Hat
			The Linux Foundation owns KVM.              | Linux 6.12, source tree, copyright notices
			Meta said in autumn 2025 that it intended to buy Rivos. | Reuters
			""")
	void claimWhenJudgedCitesThePlaceThatSaysIt(String claim, String title) {
		assertThat(this.tool.call(new CheckTextTool.Arguments(claim, null)).claims().get(0).citations())
			.extracting(CitedSource::title)
			.singleElement()
			.asString()
			.contains(title);
	}

	@Test
	void claimWhenNoFactSaysItHasNoSource() {
		String sentence = "Amazon builds the Nitro hypervisor of its cloud on core KVM technology.";
		CheckTextTool.Checked claim = this.tool.call(new CheckTextTool.Arguments(sentence, null)).claims().get(0);
		assertThat(claim.verdict()).isEqualTo("supported");
		assertThat(claim.id()).isEqualTo("organisation/amazon");
		assertThat(claim.standing()).isNull();
		assertThat(claim.citations()).isEmpty();
	}

	@Test
	@EnabledIfSystemProperty(named = FILE, matches = ".+")
	void fileWhenCheckedHasKnownVerdictsOnly() throws IOException {
		Path file = Path.of(System.getProperty(FILE));
		assertThat(evaluate(file).values().stream().mapToInt(Score::expected).sum()).isEqualTo(lines(file).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Red Hat owns KVM as a whole.                         | contradicted
			Nobody owns KVM as a whole.                          | supported
			Red Hat owns KVM.                                    | contradicted
			KVM is owned by Oracle.                              | contradicted
			KVM translates guest code.                           | contradicted
			Linode runs on KVM.                                  | unknown
			Red Hat contributes to KVM.                          | unknown
			Google owns copyright in KVM.                        | unknown
			KVM is licensed under version 2 of the GPL.          | unknown
			Qumranet created KVM.                                | supported
			In Linux 7.2 KVM has 15 maintainers.                 | unknown
			A Linux host can run only one KVM virtual machine.   | unknown
			OpenStack uses KVM only.                             | unknown
			The Linux Foundation runs KVM.                       | unknown
			Radim Krčmář maintained KVM.                         | unknown
			Users must pay licence fees for KVM.                 | unknown
			KVM does not translate guest code.                   | supported
			Linux 2.6.32 was the first mainline kernel release that contained KVM. | contradicted
			Today KVM is owned by Red Hat and licensed under the MIT licence.      | contradicted
			KVM was created by Qumranet, an Israeli start-up.    | unknown
			The moon is made of cheese.                          | unknown
			It is a truly remarkable piece of engineering.       | opinion
			""")
	void claimWhenCheckedIsJudged(String claim, String verdict) {
		assertThat(verdict(claim)).isEqualTo(verdict);
	}

	@Test
	void textWhenLongIsCheckedInPart() {
		CheckTextTool.Answer answer = this.tool.call(new CheckTextTool.Arguments("KVM is it. ".repeat(101), 1));
		assertThat(answer.total()).isEqualTo(100);
		assertThat(answer.hint()).contains("100");
		assertThat(this.tool.call(new CheckTextTool.Arguments("KVM is it. ".repeat(100), 1)).hint())
			.doesNotContain("100");
	}

	private Map<String, Score> evaluate(Path file) throws IOException {
		List<String[]> lines = lines(file);
		Map<String, Score> scores = new LinkedHashMap<>();
		for (String verdict : VERDICTS) {
			scores.put(verdict, new Score(0, 0, 0));
		}
		for (String[] line : lines) {
			String given = verdict(line[line.length - 1]);
			scores.computeIfPresent(line[0], (key, score) -> score.plus(1, 0, given.equals(line[0]) ? 1 : 0));
			scores.computeIfPresent(given, (key, score) -> score.plus(0, 1, 0));
		}
		if (System.getProperty(FILE) != null) {
			System.out.println(file + ", " + lines.size() + " sentences");
			scores.forEach((verdict, score) -> System.out.printf(Locale.ROOT,
					"%-13s expected %3d given %3d right %3d precision %.2f recall %.2f%n", verdict, score.expected(),
					score.given(), score.right(), score.precision(), score.recall()));
		}
		return scores;
	}

	private static List<String[]> lines(Path file) throws IOException {
		try (Stream<String> read = Files.lines(file)) {
			return read.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.toList();
		}
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
