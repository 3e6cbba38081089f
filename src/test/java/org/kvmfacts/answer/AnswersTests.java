package org.kvmfacts.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.search.index.WordList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which questions are answered, and how.
 */
@ServiceTest
class AnswersTests {

	private static final ParameterizedTypeReference<List<String>> STRINGS = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "who onws kvm|who-owns-kvm", "Who started KVM?|who-started-kvm",
					"Does the Linux Foundation run KVM?|does-the-linux-foundation-run-kvm",
					"Does KVM use binary translation?|does-kvm-use-binary-translation", "Who owns it?|who-owns-kvm",
					"Does Red Hat own it?|is-kvm-owned-by-red-hat",
					"How many vCPUs can a KVM guest have?|how-many-vcpus-can-a-guest-have" })
	void answerWhenContentHasItIsThatEntry(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "How many maintainers does KVM have?,maintainers-of-kvm-in-7-3", "What is pKVM?,what-is-pkvm",
			"Who owns the KVM trademark?,is-there-a-trademark-on-kvm", "Does Huawei contribute to KVM?,huawei",
			"Does Azure use KVM?,does-azure-use-kvm", "Was KVM merged in Linux 2.6.21?,when-was-kvm-released",
			"When did the Linux Foundation take over KVM?,does-the-linux-foundation-run-kvm" })
	void answerWithoutAReleaseOrWithAPremiseIsTheNewestOrRefutesIt(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "Does Huawei contribute to KVM?,organisations/huawei", "Who is Aaron Lewis?,people/aaron-lewis" })
	void answerHasAsManyChangesAsTheEntry(String question, String entry) {
		int changes = Responses.read(this.client, "/api/v1/" + entry).read("$.changes.changes", Integer.class);
		ask(question).jsonPath("$.answer.text")
			.value(String.class, (text) -> assertThat(text).contains(" " + changes + " changes to KVM"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who maintained KVM in Linux 4.9?", "How many maintainers did KVM have in Linux 3.10?",
			"Which company contributed most to KVM in Linux 5.10?", "Who is Rosa Xu?", "Who is Rosa Bonzini?",
			"What's the CVSS score of CVE-2021-22543?", "How severe is CVE-2099-1234 in KVM?" })
	void answerAboutAnotherReleaseBugOrPersonIsNotGiven(String question) {
		ask(question).jsonPath("$.answered").isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource({ "Does AWS own KVM?,does-amazon-own-part-of-kvm", "does apple own kvm,who-owns-kvm",
			"Is KVM owned by SUSE?,who-owns-kvm", "Is Red Hat the owner of KVM?,is-kvm-owned-by-red-hat",
			"Did Intel create KVM?,who-started-kvm", "Does AWS contribute to KVM?,do-cloud-providers-contribute-to-kvm",
			"Is KVM BSD licensed?,which-licence-has-kvm", "Does Amazon use KVM?,does-aws-use-kvm",
			"Is KVM controlled by Google?,how-is-kvm-governed", "Does Google control KVM?,how-is-kvm-governed" })
	void answerWhenAnyNameIsGivenIsToTheQuestion(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "KubeVirt was started by Google, in which year?|true",
					"AMD has the most copyright notices in KVM, how many are they?|true",
					"To which foundation do KVM developers assign their copyright?|true",
					"When was KVM released?|false", "Who maintains KVM?|false", "Why did clouds leave Xen?|false",
					"Which NDA must I sign with the kernel security team for a KVM bug?|true",
					"How many lines of code does KVM have?|false", "How are KVM maintainers paid?|false",
					"When did Avi Kivity stop maintaining KVM?|false", "How many servers run KVM?|false" })
	void answerWhenPremiseIsFalseIsMarkedAsACorrection(String question, boolean marked) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.correctsPremise").isEqualTo(marked);
	}

	@Test
	void citationLeadsToItsPlaceAsThatOfTheFact() {
		DocumentContext answer = Responses.read(this.client, "/api/v1/answers?question=Who%20owns%20KVM%3F");
		for (Map<String, Object> cited : answer.<List<Map<String, Object>>>read("$.citations")) {
			DocumentContext fact = Responses.read(this.client, "/api/v1/facts/" + JsonPath.read(cited, "$.fact.id"));
			assertThat(fact.<List<String>>read("$.citations[*].url")).contains(String.valueOf(cited.get("url")));
		}
	}

	@ParameterizedTest
	@MethodSource("anyName")
	void answerWhenNameDoesNotMatterIsTheReviewedOne(String question, String key) {
		ask(question).jsonPath("$.answered")
			.isEqualTo(true)
			.jsonPath("$.answer.href")
			.value(String.class, (href) -> assertThat(href).endsWith("/" + key));
	}

	static Stream<Arguments> anyName() {
		return WordList.of("any-name.txt").map((line) -> Arguments.of((Object[]) line.split("\t")));
	}

	@ParameterizedTest
	@CsvSource({ "Does KVM control Xen?,how-is-kvm-governed", "Can KVM start Windows?,who-started-kvm",
			"Does KVM own Qumranet?,who-owns-kvm" })
	void answerWhenKvmIsTheSubjectIsNotToTheConverse(String question, String id) {
		ask(question).jsonPath("$[?(@.answer.id == '" + id + "')]").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Who bought Red Hat?,who-owns-red-hat", "Who bought Qumranet?,red-hat-bought-qumranet",
			"Is KVM dead?,is-kvm-still-developed", "Who made KVM?,who-started-kvm" })
	void answerWhenEntryIsWrittenForTheNameIsThatEntry(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Is KVM sponsored by Amazon?", "Who owns IBM?", "Does Google own Android?",
			"Which CPU should I buy for KVM?" })
	void answerWhenContentOnlyHasASimilarQuestionIsNone(String question) {
		ask(question).jsonPath("$.answered").isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource({ "Who owns the Kernel-based Virtual Machine?,who-owns-kvm",
			"Who owns Kernel-based Virtual Machine (KVM)?,who-owns-kvm",
			"What is the Kernel-based Virtual Machine?,what-is-kvm", "\u200fwho owns K\u200bVM\u200f,who-owns-kvm",
			"\uff57\uff48\uff4f owns KVM,who-owns-kvm" })
	void answerWhenCharactersDifferIsTheSame(String question, String id) {
		ask(question).jsonPath("$.answered").isEqualTo(true).jsonPath("$.answer.id").isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who owns Twitter?", "What licence is MySQL under?", "How do I connect a KVM switch?",
			"What is the weather in Berlin tomorrow?", "xyzzy", "?!", "the", "\u0000" })
	void answerWhenContentDoesNotHaveItIsNone(String question) {
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
			.jsonPath("$.answer.title")
			.isEqualTo("Who owns KVM?")
			.jsonPath("$.citations[*].fact.id")
			.value(STRINGS, (served) -> assertThat(facts).containsAll(served))
			.jsonPath("$.citations[0].source.url")
			.value(String.class, (url) -> assertThat(url).startsWith("http"))
			.jsonPath("$.alternatives.length()")
			.isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource({ "Who owns KVM?,faqs/who-owns-kvm,verified",
			"When was KVM merged?,faqs/when-was-kvm-released,reported" })
	void answerHasTheStandingOfTheEntry(String question, String entry, String standing) {
		ask(question).jsonPath("$.answer.standing").isEqualTo(standing);
		DocumentContext faq = Responses.read(this.client, "/api/v1/" + entry);
		assertThat(faq.<String>read("$.standing")).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Wem gehört KVM?|other-language", "¿Quién es el dueño de KVM?|other-language",
			"how to install virtio drivers in a Windows guest?|how-to", "xyzzy|nothing-known" })
	void refusalWhenReasonIsClearNamesIt(String question, String reason) {
		ask(question).jsonPath("$.answered").isEqualTo(false).jsonPath("$.refusal").isEqualTo(reason);
	}

	@Test
	void answerWhenParameterIsThatOfSearchIsTheSame() {
		this.client.get()
			.uri("/api/v1/answers?q=Who owns KVM?")
			.exchange()
			.expectBody()
			.jsonPath("$.answer.id")
			.isEqualTo("who-owns-kvm");
	}

	@Test
	void answerWhenASourceIsWrongHasCorrections() {
		ask("Does KVM use binary translation?").jsonPath("$.corrections[0].claim")
			.isNotEmpty()
			.jsonPath("$.corrections[0].note")
			.isNotEmpty();
	}

	@Test
	void questionWhenTooLongReturns400() {
		this.client.get()
			.uri((uri) -> uri.path("/api/v1/answers").queryParam("question", "k".repeat(501)).build())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

	@Test
	void questionWhenOfMaximumLengthIsCountedInCodePoints() {
		ask("\ud83d\ude00".repeat(500)).jsonPath("$.answered").isEqualTo(false);
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
