package org.kvmfacts.search.index;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the texts of an entry.
 */
class SearchEntryTests {

	private final SearchEntry faq = FewEntries.faq("owner", "Who owns KVM?",
			"Nobody: it is shared. Its authors hold v. 2 of it!", "Whose is it?");

	private final SearchEntry person = FewEntries.person("radim", "Radim Krčmář", "Maintainer", "of KVM", "until 2019");

	@Test
	void idAndCollectionArePartsOfTheKey() {
		assertThat(this.faq.id()).isEqualTo("owner");
		assertThat(this.faq.collection()).isEqualTo("faqs");
	}

	@Test
	void wholeTextHasTheDetails() {
		assertThat(this.faq.wholeText()).isEqualTo(this.faq.text());
		assertThat(this.person.wholeText()).isEqualTo("Maintainer: of KVM; until 2019");
		assertThat(FewEntries.person("x", "X", "A person.", "a role").wholeText())
			.isEqualTo("A person. Recorded: a role");
	}

	@Test
	void passagesAreSentencesAndDetails() {
		assertThat(this.faq.passages()).containsExactly("Nobody:", "it is shared.", "Its authors hold v.", "2 of it!");
		assertThat(this.person.passages()).containsExactly("Maintainer", "of KVM", "until 2019");
	}

	@Test
	void questionsAreTheTitleAndItsPhrasings() {
		assertThat(this.faq.questions()).containsExactly("Who owns KVM?", "Whose is it?");
	}

	@Test
	void questionsAskWhoSomebodyIsIfMoreThanTheNameIsKnown() {
		assertThat(this.person.questions()).containsExactly("Radim Krčmář", "Who is Radim Krčmář?");
		SearchEntry unknown = FewEntries.person("x", "X", "X");
		assertThat(unknown.questions()).containsExactly("X");
		assertThat(unknown.isAnswer()).isFalse();
	}

}
