package org.kvmfacts.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions get for an answer, and which get none.
 */
@ServiceTest
class AnswersTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "who onws kvm|who-owns-kvm", "Who started KVM?|who-started-kvm",
					"Does the Linux Foundation run KVM?|does-the-linux-foundation-run-kvm",
					"Does KVM use binary translation?|does-kvm-use-binary-translation" })
	void answerWhenContentHoldsItIsThatEntry(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who owns Twitter?", "What licence is MySQL under?", "How do I connect a KVM switch?",
			"What is the weather in Berlin tomorrow?", "xyzzy", "?!", "the", "\u0000" })
	void answerWhenContentDoesNotHoldItIsNone(String question) {
		ask(question).jsonPath("$.answered")
			.isEqualTo(false)
			.jsonPath("$.answer")
			.doesNotExist()
			.jsonPath("$.citations")
			.isEmpty()
			.jsonPath("$.confidence")
			.value(Double.class, (confidence) -> assertThat(confidence).isLessThan(0.6));
	}

	@Test
	void answerWhenGivenIsTheStoredTextWithItsSources() {
		String stored = this.jdbc.sql("select answer from faq where id = 'who-owns-kvm'").query(String.class).single();
		List<String> facts = this.jdbc
			.sql("select fact_id from faq_fact where faq_id = 'who-owns-kvm' order by position")
			.query(String.class)
			.list();
		ask("Who owns KVM?").jsonPath("$.answer.text")
			.isEqualTo(stored)
			.jsonPath("$.facts")
			.value((served) -> assertThat(served).isEqualTo(facts))
			.jsonPath("$.citations[0].url")
			.value(String.class, (url) -> assertThat(url).startsWith("http"))
			.jsonPath("$.alternatives.length()")
			.isEqualTo(5);
	}

	@Test
	void answerWhenASourceErrsSaysWhatIsRight() {
		ask("Does KVM use binary translation?").jsonPath("$.corrections[0].claim")
			.isNotEmpty()
			.jsonPath("$.corrections[0].note")
			.isNotEmpty();
	}

	@Test
	void questionWhenTooLongAnswers400() {
		this.client.get()
			.uri((uri) -> uri.path("/api/v1/answers").queryParam("question", "k".repeat(501)).build())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	private BodyContentSpec ask(String question) {
		return this.client.get()
			.uri((uri) -> uri.path("/api/v1/answers").queryParam("question", "{question}").build(question))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

}
