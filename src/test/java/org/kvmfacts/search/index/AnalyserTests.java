package org.kvmfacts.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how words are analysed.
 */
class AnalyserTests {

	private static final Analyser ANALYSER = new Analyser();

	@ParameterizedTest
	@MethodSource("sides")
	void synonymsInRulesAreInBasicForm(String words) throws IOException {
		assertThat(joined(Analyser.analyse(Analyser.basic().build(), words))).isEqualTo(words);
	}

	static Stream<String> sides() {
		return WordList.of("synonyms.txt").flatMap((rule) -> Arrays.stream(rule.split("=>|,"))).map(String::strip);
	}

	@ParameterizedTest
	@CsvSource({ "supervises,governs", "founding,starts", "enterprises,companies", "relicence,relicensing",
			"processors,CPUs", "zSeries,s390", "operating systems,OSes", "nested virtualisation,nesting",
			"high availability,HA", "Red Hat Enterprise Linux,RHEL", "Linus Torvalds,Torvalds",
			"Amazon Web Services,AWS", "Open Virtualization Alliance,OVA", "mailing lists,mailing list",
			"pros,advantages", "cons,drawbacks" })
	void synonymsAreOneTerm(String words, String others) {
		assertThat(terms(words)).isEqualTo(terms(others));
	}

	private static String terms(String text) {
		return joined(ANALYSER.terms(text));
	}

	private static String joined(List<Token> tokens) {
		return tokens.stream().map(Token::term).collect(Collectors.joining(" "));
	}

}
