package org.kvmfacts.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.search.index.Analyser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how claims are read.
 */
class ClaimTests {

	private static final Analyser ANALYSER = new Analyser();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Qumranet was bought by Red Hat in 2008.  | Red Hat bought Qumranet in 2008.
			In 2008, Qumranet was bought by Red Hat. | In 2008, Red Hat bought Qumranet.
			Qumranet belongs to Red Hat.             | Red Hat owns Qumranet.
			Qumranet has belonged to Red Hat.        | Qumranet is entirely owned by Red Hat.
			Qumranet does not belong to Red Hat.     | Qumranet is not owned by Red Hat.
			In 2008, Red Hat bought Qumranet.        | Red Hat bought Qumranet in 2008.
			Red Hat bought the staff of Qumranet.    | Red Hat bought Qumranet's staff.
			""")
	void claimInThePassiveVoiceHasTheOrderOfTheActive(String passive, String active) {
		assertThat(order(passive)).isEqualTo(order(active));
	}

	@ParameterizedTest
	@ValueSource(strings = { "KVM was bought.", "KVM was bought in 2008.", "By 2008 KVM was free." })
	void claimWhenNobodyIsNamedKeepsItsOrder(String sentence) {
		assertThat(Claim.of(sentence, ANALYSER, Set.of()).words()).extracting(ClaimWord::start).isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "in 2007, 2007, YEAR", "in 1899, 1899, NUMBER", "in 6.12, 6.12, VERSION", "in 2.6.20, 2.6.20, VERSION",
			"under version 2, version 2, NUMBER", "since Linux, linux, NAME", "an API, api, NAME", "on kvm, kvm, NAME",
			"in March, march, TERM", "in August, august, TERM", "on 4 March, 4, DAY", "with seven files, 7, NUMBER",
			"on x86, x86, NAME" })
	void wordHasItsKind(String text, String term, WordKind kind) {
		assertThat(Claim.of("it runs " + text, ANALYSER, Set.of()).words())
			.filteredOn((word) -> word.term().equals(term))
			.singleElement()
			.extracting(ClaimWord::kind)
			.isEqualTo(kind);
	}

	@Test
	void firstWordWhenKnownIsAName() {
		assertThat(word("Qumranet wrote it.", Set.of("Qumranet")).kind()).isEqualTo(WordKind.NAME);
		assertThat(word("Qumranet wrote it.", Set.of()).kind()).isEqualTo(WordKind.TERM);
	}

	@ParameterizedTest
	@CsvSource({ "It is free., false", "It is not free., true", "Nobody owns it., true", "It isn't free., true",
			"It’s never not free., false", "It is owned by nobody., true", "It is neither owned nor governed., true",
			"It is not owned nor governed nor paid., true", "Nor is it owned., true", "., false" })
	void claimIsADenialUnlessItDeniesTwice(String sentence, boolean denial) {
		assertThat(Claim.of(sentence, ANALYSER, Set.of()).isDenial()).isEqualTo(denial);
	}

	@ParameterizedTest
	@CsvSource({ "It may be free., may", "Only Red Hat is paid., only", "It runs for nobody but us., but",
			"It has to be free., has to", "It is off by default., off", "Most of it runs., most" })
	void claimIsLimited(String sentence, String limit) {
		assertThat(Claim.limits(Claim.of(sentence, ANALYSER, Set.of()).words())).containsExactly(limit);
	}

	@ParameterizedTest
	@CsvSource({ "KVM runs guests., false", "KVM ran guests., true", "It was run., true", "It is maintained., false",
			"It has maintained guests., false", "Red Hat maintained it., true" })
	void claimTellsOfThePast(String sentence, boolean past) {
		assertThat(Claim.of(sentence, ANALYSER, Set.of()).words().stream().anyMatch(ClaimWord::past)).isEqualTo(past);
	}

	@Test
	void nameIsOneWord() {
		assertThat(Claim.of("It runs on Google Compute Engine of Google and on KVM Forum.", ANALYSER, Set.of()).words())
			.extracting(ClaimWord::term)
			.containsExactly("run", "googl comput engin", "googl", "kvm", "forum");
	}

	private static ClaimWord word(String sentence, Set<String> known) {
		return Claim.of(sentence, ANALYSER, known).words().get(0);
	}

	private static String order(String sentence) {
		return Claim.of(sentence, ANALYSER, Set.of("Red", "Qumranet"))
			.words()
			.stream()
			.map((word) -> word.term() + Arrays.asList(word.kind(), word.gap().denials()))
			.collect(Collectors.joining(" "));
	}

}
