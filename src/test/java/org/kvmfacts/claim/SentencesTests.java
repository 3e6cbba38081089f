package org.kvmfacts.claim;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how texts are cut into claims.
 */
class SentencesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					KVM was merged in 2007, and Red Hat bought Qumranet in 2008. | KVM was merged in 2007 + Red Hat bought Qumranet in 2008.
					KVM is free and licensed under the GPL.     | KVM is free + licensed under the GPL.
					Linux 2.6.20 came out, and it ran.          | Linux 2.6.20 came out, and it ran.
					Red Hat, Inc. bought it; Avi Kivity led it. | Red Hat, Inc. bought it + Avi Kivity led it.
					Red Hat, the owner, and Qumranet, a start-up, wrote the first KVM. | Red Hat, the owner, and Qumranet, a start-up, wrote the first KVM.
					Is it free? . !                             | Is it free?
					'. - !'                                     |
					""")
	void textIsCutIntoClauses(String text, @Nullable String claims) {
		assertThat(String.join(" + ", Sentences.in(text))).isEqualTo((claims != null) ? claims : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Qumranet, a start-up from Israel, wrote KVM.   | Qumranet is a start-up from Israel + Qumranet wrote KVM.
			Qumranet (a start-up) wrote KVM.               | Qumranet wrote KVM.
			Red Hat bought Qumranet, which wrote KVM.      | Qumranet wrote KVM.
			Red Hat bought Qumranet, the start-up.         | Qumranet is the start-up.
			""")
	void asideIsReadApart(String sentence, String reading) {
		assertThat(Sentences.readings(sentence).skip(1).collect(Collectors.joining(" + "))).isEqualTo(reading);
		assertThat(Sentences.readings(sentence)).startsWith(sentence);
	}

}
