package org.kvmfacts.search.ranking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.FewEntries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is close to a question.
 */
class KnowledgeTests {

	private static final Analyser ANALYSER = new Analyser();

	private static final Knowledge KNOWLEDGE = Knowledge.of(
			List.of(FewEntries.faq("owner", "Who owns KVM?", "Nobody owns KVM."),
					FewEntries.faq("licence", "Which licence has KVM?", "The licence of Linux, by Red Hat.")),
			ANALYSER, new AnalysedTexts(ANALYSER));

	@Test
	void nearestInMeaningAreThoseOfTheTypesThatAnswer() {
		assertThat(KNOWLEDGE.nearest(KNOWLEDGE.parser().read("Who is the proprietor?"), 1))
			.containsExactly("faqs/owner");
		assertThat(KNOWLEDGE.nearest(KNOWLEDGE.parser().read("xqzzt"), 2)).isEmpty();
	}

}
