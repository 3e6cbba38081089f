package org.kvmfacts.search.ranking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.FewEntries;
import org.kvmfacts.search.index.SearchEntry;
import org.kvmfacts.search.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the evidence for entries that score the same.
 */
class TiedEvidenceTests {

	private final SearchEntry owner = FewEntries.faq("owner", "Who owns KVM?", "It is known.");

	private final SearchEntry author = FewEntries.faq("author", "Who wrote KVM?", "It is known.");

	private final Knowledge knowledge = knowledge();

	@Test
	void evidenceWhenTiedWithTheBestKeepsItsOwn() {
		Question question = this.knowledge.parser().read("Who owns KVM?");
		Evidence best = Evidence.of(question, this.knowledge.features(this.owner), 1);
		Evidence tied = Evidence.of(question, this.knowledge.features(this.author), 1);
		assertThat(tied.withQuestionOf(best, 0).get(Feature.TITLE)).isLessThan(best.get(Feature.TITLE));
		assertThat(best.withQuestionOf(best, 0)).isSameAs(best);
	}

	private Knowledge knowledge() {
		Analyser analyser = new Analyser();
		return Knowledge.of(List.of(this.owner, this.author), analyser, new AnalysedTexts(analyser));
	}

}
