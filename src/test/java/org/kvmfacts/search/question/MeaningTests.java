package org.kvmfacts.search.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests what is similar in meaning.
 */
class MeaningTests {

	private final WordVectors vectors = new WordVectors();

	@ParameterizedTest
	@CsvSource({ "bought,acquired,processor", "creator,founder,licence", "owner,proprietor,kernel",
			"Who started KVM?,the person behind the first version,the processors that it runs on" })
	void textWhenOfTheSameMeaningIsMoreSimilar(String text, String near, String far) {
		assertThat(alike(text, near)).isGreaterThan(alike(text, far));
	}

	@ParameterizedTest
	@CsvSource({ "virtualisation,virtualization", "licence,license", "Qumranet,QUMRANET" })
	void wordWhenSpeltDifferentlyMeansTheSame(String word, String other) {
		assertThat(alike(word, other)).isCloseTo(1, within(0.01));
	}

	@Test
	void textWhenNoWordIsKnownIsSimilarToNothing() {
		assertThat(alike("xqzzt 42 ?!", "owner")).isZero();
	}

	private double alike(String text, String other) {
		return this.vectors.meaning(text).alike(this.vectors.meaning(other));
	}

}
