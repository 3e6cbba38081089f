package org.kvmfacts.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.claim.ClaimWord.Kind;
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
			Qumranet has belonged to Red Hat.        | Qumranet is solely owned by Red Hat.
			Qumranet does not belong to Red Hat.     | Qumranet is not owned by Red Hat.
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
			"in March, march, TERM", "in August, august, TERM" })
	void wordHasItsKind(String text, String term, Kind kind) {
		assertThat(Claim.of("it runs " + text, ANALYSER, Set.of()).words())
			.filteredOn((word) -> word.term().equals(term))
			.singleElement()
			.extracting(ClaimWord::kind)
			.isEqualTo(kind);
	}

	@Test
	void firstWordWhenKnownIsAName() {
		assertThat(word("Qumranet wrote it.", Set.of("Qumranet")).kind()).isEqualTo(Kind.NAME);
		assertThat(word("Qumranet wrote it.", Set.of()).kind()).isEqualTo(Kind.TERM);
	}

	@ParameterizedTest
	@CsvSource({ "2007, true", "6.12, true", "107, true", "19, false", "Linux, false" })
	void numberWhenNoDayIsTelling(String text, boolean telling) {
		assertThat(word(text + " is it", Set.of("Linux")).isTelling()).isEqualTo(telling);
	}

	@ParameterizedTest
	@CsvSource({ "It is free., false", "It is not free., true", "Nobody owns it., true", "It isn't free., true",
			"It’s never not free., false", "It is owned by nobody., true", "It is neither owned nor governed., true",
			"It is not owned nor governed nor paid., true", "Nor is it owned., true", "., false" })
	void claimIsADenialUnlessItDeniesTwice(String sentence, boolean denial) {
		assertThat(Claim.of(sentence, ANALYSER, Set.of()).isDenial()).isEqualTo(denial);
	}

	@ParameterizedTest
	@CsvSource({ "It never translates guest code., translates guest code",
			"'It does not translate, but emulates code.', translate",
			"It cannot translate guest code without a patch to compilers., translate guest code patch compilers",
			"KVM is not KVM., ''" })
	void denialCoversTheNextWordsOfItsClause(String sentence, String denied) {
		assertThat(Claim.of(sentence, ANALYSER, Set.of()).denied())
			.containsExactlyInAnyOrderElementsOf(Claim.of(denied, ANALYSER, Set.of()).terms());
	}

	@Test
	void claimDeniesWhatAnotherSays() {
		Claim said = Claim.of("It translates code.", ANALYSER, Set.of());
		Claim denied = Claim.of("It does not translate code.", ANALYSER, Set.of());
		assertThat(said.denies(denied)).isTrue();
		assertThat(denied.denies(said)).isTrue();
		assertThat(denied.denies(denied)).isFalse();
		assertThat(said.denies(said)).isFalse();
	}

	private static ClaimWord word(String sentence, Set<String> known) {
		return Claim.of(sentence, ANALYSER, known).words().get(0);
	}

	private static String order(String sentence) {
		return Claim.of(sentence, ANALYSER, Set.of("Red", "Qumranet"))
			.words()
			.stream()
			.map((word) -> word.term() + Arrays.asList(word.kind(), word.denials()))
			.collect(Collectors.joining(" "));
	}

}
