package org.kvmfacts.search.ranking;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.search.index.AnalysedTexts;
import org.kvmfacts.search.index.Analyser;
import org.kvmfacts.search.index.FewEntries;
import org.kvmfacts.search.index.SearchEntry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests when an answer denies what its question takes for granted.
 */
class PremisesTests {

	private static final SearchEntry NOBODY = FewEntries.faq("owner", "Who owns KVM?",
			"Nobody owns KVM: its authors hold the copyright.");

	private static final SearchEntry AUTHOR = FewEntries.faq("author", "Who started KVM?",
			"Avi Kivity started KVM at Qumranet, which did not last.");

	private static final SearchEntry NAMED = FewEntries.fact("others", "Others", "Oracle and Amazon pay maintainers.");

	private static final SearchEntry SHARE = FewEntries.faq("share", "What is the market share of KVM?",
			"The market share of KVM is not known: no neutral figure was found.");

	private static final Analyser ANALYSER = new Analyser();

	private static final Knowledge KNOWLEDGE = Knowledge.of(List.of(NOBODY, AUTHOR, NAMED, SHARE), ANALYSER,
			new AnalysedTexts(ANALYSER));

	@ParameterizedTest
	@ValueSource(strings = { "Why does Oracle own KVM?", "Since when does Amazon own KVM?",
			"Since Oracle owns KVM, what does it cost?", "Oracle owns KVM, right?",
			"For which price did Oracle buy KVM?", "How many shares of KVM does Amazon have?" })
	void answerThatBeginsWithANoDeniesWhatIsTakenForGranted(String question) {
		assertThat(denied(question, NOBODY)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who owns KVM?", "Is KVM owned by Oracle?", "Why does nobody own KVM?",
			"Why did Oracle leave KVM?", "So who owns KVM then, Oracle or Amazon?",
			"Some say Oracle, others say Amazon owns KVM, who is right?" })
	void answerToAQuestionThatTakesNothingFalseForGrantedDeniesNothing(String question) {
		assertThat(denied(question, NOBODY)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "How many servers run KVM?", "Why has KVM so large a market share?" })
	void answerThatSomethingIsNotKnownDeniesNothing(String question) {
		assertThat(denied(question, SHARE)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Why did Oracle start KVM?", "When did Amazon start KVM?",
			"Given that Oracle started KVM, when?" })
	void answerThatNamesSomeoneElseDenies(String question) {
		assertThat(denied(question, AUTHOR)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Why did Avi Kivity start KVM?", "When did Qumranet start KVM?",
			"How did Oracle start KVM?", "Amazon or Oracle, which started KVM?" })
	void answerThatNamesTheSameOrIsNotAskedForNamesDeniesNothing(String question) {
		assertThat(denied(question, AUTHOR)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Since nobody started KVM, how did it begin?", "Because KVM isn't old, who uses it?" })
	void answerWithoutANoDeniesAPremiseThatSaysNo(String question) {
		assertThat(denied(question, AUTHOR)).isTrue();
	}

	private static boolean denied(String text, SearchEntry answer) {
		return Premises.denied(text, KNOWLEDGE.parser().question(text), KNOWLEDGE.features(answer));
	}

}
