package org.kvmfacts.mcp;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.search.SearchQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How prose is taken apart for the search.
 */
class StatementTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"Red Hat is the owner of KVM"                    | Red Hat is the owner of KVM
			He wrote that "KVM is *free*" in 2008            | He wrote that  KVM is  free   in 2008
			- KVM is not -bound to --x86                     | KVM is not  bound to  x86
			"-Intel" is a vendor-neutral *-term              | Intel  is a vendor-neutral   term
			KVM was merged in Linux 2.6.20 by Red Hat, Inc.  | KVM was merged in Linux 2.6.20 by Red Hat, Inc.
			""")
	void signWhenInProseIsNone(String text, String part) {
		assertThat(Statement.of(text).parts()).containsExactly(part);
	}

	@Test
	void statementWhenOfSeveralSentencesIsTakenApart() {
		assertThat(Statement.of("Who owns it? Red Hat does! KVM is\nfree.\n").parts()).containsExactly("Who owns it?",
				"Red Hat does!", "KVM is\nfree.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word ", "\uD83D\uDC27\uD83D\uDC27x ", "x" })
	void sentenceWhenLongIsCutBetweenWordsAndCharacters(String text) {
		List<String> parts = Statement.of(text.repeat(1250)).parts();
		assertThat(parts).hasSizeBetween(3, 13)
			.allMatch((part) -> part.codePointCount(0, part.length()) <= SearchQuery.LONGEST)
			.allMatch(
					(part) -> part.codePoints().noneMatch((point) -> Character.getType(point) == Character.SURROGATE));
		assertThat(String.join("", parts).replace(" ", "")).isEqualTo(text.strip().repeat(1250));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"\"", "-", "***", "?!" })
	void statementWithoutWordsHasNoParts(String text) {
		assertThat(Statement.of(text).parts()).isEmpty();
	}

}
