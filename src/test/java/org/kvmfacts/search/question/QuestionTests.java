package org.kvmfacts.search.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.FewEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests how questions are parsed and compared with texts.
 */
class QuestionTests {

	private static final Analyser ANALYSER = new Analyser();

	private static final QuestionParser PARSER = new QuestionParser(
			List.of(FewEntries.faq("owner", "Who owns KVM?", "Nobody owns KVM."),
					FewEntries.faq("licence", "Which licence has KVM?", "The licence of Linux, by Red Hat.")),
			ANALYSER, new AnalysedTexts(ANALYSER));

	private final Terms title = PARSER.terms("Who owns KVM?");

	private final Terms all = PARSER.union(List.of(this.title, PARSER.terms("Nobody owns KVM.")));

	@Test
	void questionIsAlikeToItsOwnText() {
		Question question = read("Who owns KVM?");
		assertThat(question.alike(this.title)).isCloseTo(1, within(1e-9));
		assertThat(question.covered(this.all)).isCloseTo(1, within(1e-9));
	}

	@Test
	void questionWithoutTermsIsAlikeToNothing() {
		Question question = read("of the");
		assertThat(question.weight()).isZero();
		assertThat(question.alike(this.title)).isZero();
		assertThat(question.covered(this.title)).isZero();
		assertThat(question.share((term) -> true)).isZero();
	}

	@Test
	void termThatFewEntriesHaveWeighsMore() {
		List<Question.Term> terms = read("KVM licence xqzzt").terms();
		assertThat(terms).extracting(Question.Term::weight).isSorted();
		assertThat(terms).extracting(Question.Term::isKnown).containsExactly(true, true, false);
	}

	@Test
	void termWhenRepeatedCountsOnce() {
		assertThat(read("owns own owner kvm KVM").terms()).hasSize(read("owner kvm").terms().size());
	}

	@ParameterizedTest
	@CsvSource({ "Who owns it?,Who owns KVM?", "Does Red Hat own it?,Does Red Hat own KVM?", "is it owned,is KVM owned",
			"who onws kvm,who owns kvm", "hello who owns kvm thanks,who owns kvm",
			"Which licence has KVM and it?,Which licence has KVM and it?" })
	void questionIsExtractedAndCorrected(String text, String expected) {
		assertThat(PARSER.question(text).text()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They run KVM. It is changed. Do they have to publish that?|They run KVM. It is changed. Do they have to publish that?",
			"They ship it. We pay for it. Will that last long?|They ship it. We pay for it. Will that last long?",
			"They ship it. Red Hat sells it. Will Red Hat close this?|Red Hat sells it. Will Red Hat close this?",
			"Red Hat sells it. Who owns KVM?|Who owns KVM?" })
	void questionThatPointsBackKeepsWhatIsBefore(String text, String expected) {
		Question question = PARSER.question(text);
		assertThat(question.text()).isEqualTo(expected);
		assertThat(question.kind()).isIn(QuestionKind.WHETHER, QuestionKind.PERSON);
	}

	@Test
	void questionWhenTooLongIsCut() {
		assertThat(read("kvm ".repeat(200) + "licence").text().split(" ")).hasSize(80);
		assertThat(read("onws ".repeat(9)).text().strip()).isEqualTo("owns ".repeat(8) + "onws");
	}

	private static Question read(String text) {
		return PARSER.read(text);
	}

}
