package org.kvmfacts.search.index;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how input is normalised.
 */
class TextNormaliserTests {

	@ParameterizedTest
	@CsvSource({ "ＫＶＭ,KVM", "K\u200bVM,KVM", "K V M,KVM", "K.V.M,KVM", "k-v-m,kvm", "who\u2019s,who's", "ﬁle,file",
			"is it a b,is it a b", "I'm x y z,I'm xyz" })
	void charactersAreThoseOfTheTexts(String text, String expected) {
		assertThat(TextNormaliser.of(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "Who owns the Kernel-based Virtual Machine?,Who owns KVM?",
			"Who maintains KVM (Kernel-based Virtual Machine)?,Who maintains KVM?",
			"'Who owns KVM, or Kernel-based Virtual Machine?',Who owns KVM?",
			"Who owns Linux kernel based virtual machines (KVM)?,Who owns KVM?", "Who owns QEMU?,Who owns QEMU?",
			"Does KVM mean Kernel-based Virtual Machine?,Does KVM mean Kernel-based Virtual Machine?" })
	void fullNameBecomesTheShortOneUnlessTheQuestionIsAboutBoth(String question, String expected) {
		assertThat(TextNormaliser.ofQuestion(question)).isEqualTo(expected);
	}

}
