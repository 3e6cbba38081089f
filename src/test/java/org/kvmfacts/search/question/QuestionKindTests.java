package org.kvmfacts.search.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what kind of question is asked.
 */
class QuestionKindTests {

	@ParameterizedTest
	@CsvSource({ "Who owns KVM?,PERSON", "Which company started KVM?,PERSON", "When was KVM merged?,DATE",
			"How many maintainers are there?,NUMBER", "Why was KVM written?,CAUSE", "Where is KVM developed?,PLACE",
			"What is KVM?,DEFINITION", "Is KVM owned by Red Hat?,WHETHER", "How is KVM governed?,HOW",
			"How do I install KVM?,HOW_TO", "Should I use KVM or Xen?,CHOICE", "KVM vs Xen,DIFFERENCE", "kvm,OTHER",
			"'',OTHER", "What does failed to initialize KVM mean: permission denied?,ERROR",
			"Who decides when to merge?,DATE", "Do you know when KVM was merged?,DATE",
			"Does a program become GPL when it calls KVM?,WHETHER", "WHO OWNS KVM?,PERSON", "Somehow KVM works,OTHER",
			"What number of people owns KVM?,NUMBER", "how to spell KVM,HOW_TO", "How do you spell KVM?,HOW",
			"Tell me: is KVM free?,OTHER", "Red Hat owns KVM. true or not,WHETHER", "the best KVM host,CHOICE",
			"kvm_who,OTHER", "Wem gehört KVM?,OTHER" })
	void questionIsOfTheKind(String question, QuestionKind kind) {
		assertThat(QuestionKind.of(question)).isEqualTo(kind);
	}

}
