package org.kvmfacts.search.question;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.Token;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which words are names.
 */
class ProperNamesTests {

	private final Analyser analyser = new Analyser();

	private final ProperNames names = new ProperNames();

	@BeforeEach
	void learn() {
		String text = "Today the company Red Hat pays. Nobody owns it: Today it is red. \"Nobody pays Red Hat\"";
		this.analyser.words(text).forEach((word) -> this.names.learn(text, word));
	}

	@ParameterizedTest
	@CsvSource({ "who pays red hat,red", "does hat pay,hat", "is it version 6.12,6.12", "is it x86,x86",
			"who is Paolo,paolo", "is it qemu or QEMU,qemu" })
	void wordIsANameIfTheTextsOrElseTheQuestionCapitaliseIt(String question, String word) {
		assertThat(isName(question, word)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "who is the Company,company", "does it Pay or Pays,pays", "Paolo is who,paolo", "who is paolo,paolo",
			"is it so? Paolo is,paolo", "(Paolo) is it,paolo" })
	void wordIsNoNameIfTheTextsDoNotCapitaliseItOrItBeginsASentence(String question, String word) {
		assertThat(isName(question, word)).isFalse();
	}

	@Test
	void wordThatOnlyBeginsSentencesIsUnknown() {
		assertThat(isName("is it Nobody", "nobody")).isTrue();
		assertThat(isName("is it nobody", "nobody")).isFalse();
	}

	// The last word with this spelling.
	private boolean isName(String question, String spelling) {
		Token word = this.analyser.words(question)
			.stream()
			.filter((token) -> token.term().equals(spelling))
			.reduce((earlier, later) -> later)
			.orElseThrow();
		return this.names.isName(question, word);
	}

}
