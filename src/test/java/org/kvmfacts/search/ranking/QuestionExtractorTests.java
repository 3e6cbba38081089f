package org.kvmfacts.search.ranking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how questions are extracted from messages.
 */
class QuestionExtractorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "sorry for the noob question but whats kvm exactly|whats kvm exactly",
					"hmm, who owns KVM?|who owns KVM?", "Term of the day: What is KubeVirt?|What is KubeVirt?",
					"AWS announced a move from Xen. So, what is KVM?|what is KVM?",
					"hey can you tell me who owns kvm thanks|who owns kvm" })
	void questionWhenFramedIsExtracted(String said, String asked) {
		assertThat(QuestionExtractor.of(said)).isEqualTo(asked);
	}

}
