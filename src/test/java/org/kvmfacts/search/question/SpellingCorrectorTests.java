package org.kvmfacts.search.question;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.FewEntries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which words are taken for typos.
 */
class SpellingCorrectorTests {

	private static final SpellingCorrector SPELLING = new SpellingCorrector(
			List.of(FewEntries.faq("owner", "Who owns KVM?", "Nobody owns the hypervisor."),
					FewEntries.faq("maintainer", "Who are the maintainers?", "Paolo Bonzini is a maintainer."),
					FewEntries.faq("licence", "Which licence?", "The kernel has the owner's licence.")),
			new Analyser());

	@ParameterizedTest
	@CsvSource({ "onws,owns", "licennce,licence", "licnce,licence", "lisence,licence", "ilcence,licence",
			"bonzni,bonzini", "hypervsor,hypervisor", "wohs,''", "kmv,kvm", "kvn,''", "owms,''", "kv,''" })
	void wordWithOneTypoIsCorrected(String word, String expected) {
		assertThat(SPELLING.nearest(word, 1).orElse("")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "hipervizor,2,hypervisor", "hipervizor,1,''", "maintaners,2,maintainers", "licemze,2,''" })
	void longWordMayHaveTwoTypos(String word, int most, String expected) {
		assertThat(SPELLING.nearest(word, most).orElse("")).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2licence", "", "ow", "licencelicencelicencelicencelicence" })
	void wordOfAnotherKindIsNotCorrected(String word) {
		assertThat(SPELLING.nearest(word, 2)).isEmpty();
	}

}
