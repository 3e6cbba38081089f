package org.kvmfacts.mcp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.ServiceTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How tools are described, and what a model is told when one cannot answer.
 */
@ServiceTest
class ToolTests {

	@LocalServerPort
	private int port;

	private ChatClient chat;

	@BeforeEach
	void connect() {
		this.chat = ChatClient.connect(this.port);
	}

	@AfterEach
	void disconnect() {
		this.chat.close();
	}

	@Test
	void toolsWhenListedSayWhenToUseThemAndThatTheyOnlyRead() {
		List<Tool> tools = this.chat.client().listTools().tools();
		assertThat(tools).extracting(Tool::name)
			.containsExactlyInAnyOrder("answer_question", "search", "get", "who_maintains", "who_owns", "timeline",
					"list_organisations");
		for (Tool tool : tools) {
			assertThat(tool.title()).isNotBlank();
			assertThat(tool.description()).contains("Use it").hasSizeLessThan(300);
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.annotations().idempotentHint()).isTrue();
			assertThat(tool.annotations().destructiveHint()).isFalse();
			assertThat(tool.annotations().openWorldHint()).isFalse();
			assertThat(properties(tool.inputSchema())).containsKey("limit");
			expectDescribed(tool.inputSchema());
			expectDescribed(tool.outputSchema());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			get                | type=fact,id=merged-in-linux-2-6-21 | merged-in-linux-2-6-20
			get                | type=organisation,id=redhat         | red-hat
			get                | type=person,id=bonzini              | paolo-bonzini
			get                | type=house,id=x                     | organisation
			get                | type=fact,id=a\1b                    | control character
			search             | query=kvm,topic=a\1b                | history
			timeline           | organisation=a\1b                  | control character
			who_maintains      | subsystem=a\1b                     | control character
			get                | type=fact                           | id
			timeline           | from=yesterday                      | a year, month or day
			timeline           | from=2009,to=2007                   | must not be after to
			timeline           | from=1980,to=1981                   | Widen from and to
			timeline           | organisation=red-hats               | red-hat
			timeline           | since=2007                          | since
			who_owns           | release=5.0                         | 6.1, 6.12
			who_owns           | architecture=vax                    | arm64
			who_owns           | architecture=arm,release=6.12       | Leave architecture out
			who_maintains      | subsystem=kvm-arm63                 | kvm-arm64
			who_maintains      | release=1.0                         | 6.12
			list_organisations | kind=club                           | foundation
			list_organisations | kind=university,architecture=um     | Leave one of them out
			search             | query=xyzzyplugh                    | other words
			search             | query=kvm,topic=weather             | history
			search             | query= ,topic=history               | The argument 'query'
			answer_question    | question=Which pizza is the best?   | tell the user so
			""")
	void toolWhenAskedWronglySaysWhatToDo(String tool, String arguments, String advice) {
		Map<String, Object> given = new HashMap<>();
		for (String pair : arguments.split(",")) {
			given.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		assertThat(this.chat.fail(tool, given)).contains(advice)
			.doesNotContainPattern("Exception|org\\.|java\\.|tools\\.|io\\.|SQL|null");
	}

	@Test
	void toolWhenGivenANulSaysSo() {
		assertThatExceptionOfType(McpError.class)
			.isThrownBy(() -> this.chat.call("get", Map.of("type", "fact", "id", "a\0b")))
			.satisfies((error) -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32602))
			.withMessageContaining("must have no NUL character");
	}

	@Test
	void correctionWhenASourceErrsIsSaidOutLoud() {
		String text = ChatClient.text(this.chat.call("get", Map.of("type", "fact", "id", "no-binary-translation")));
		assertThat(text).contains("Correction: \"Unveiling the Ownership of KVM", "binary translation",
				"Standing: verified");
	}

	@ParameterizedTest
	@CsvSource({ "fact, no-binary-translation, 1", "faq, who-owns-kvm, 2", "organisation, red-hat, 4",
			"subsystem, kvm-s390, 2", "person, paolo-bonzini, 1", "person, paolo-bonzini, 3", "source, linux-6-12, 4" })
	void thingWhenGotCitesTheSameInTextAndData(String type, String id, int limit) {
		CallToolResult answer = this.chat.call("get", Map.of("type", type, "id", id, "limit", limit));
		DocumentContext data = JsonPath.parse(answer.structuredContent());
		String text = ChatClient.text(answer);
		assertThat(text).contains("Standing: " + data.<String>read("$.standing"));
		if (!type.equals("source")) {
			assertThat(text.lines().filter((line) -> line.startsWith("- Source: ")))
				.isEqualTo(data.<List<Map<String, String>>>read("$.citations[*]")
					.stream()
					.map((cited) -> "- Source: " + new CitedSource(String.valueOf(cited.get("title")),
							String.valueOf(cited.get("url")), cited.get("locator"))
						.prose())
					.toList());
		}
	}

	@Test
	void personWhenGotShortCitesTheSourcesOfTheRolesShown() {
		DocumentContext person = this.chat.ask("get", Map.of("type", "person", "id", "paolo-bonzini", "limit", 1));
		assertThat(person.<List<String>>read("$.item.roles[*].until")).containsExactly("7.3");
		assertThat(person.<List<String>>read("$.citations[*].title")).singleElement()
			.asString()
			.contains("MAINTAINERS");
	}

	private static void expectDescribed(Map<String, Object> schema) {
		properties(schema).forEach((name, property) -> assertThat(property).as(name)
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsKeys("type", "description"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> schema) {
		return (Map<String, Object>) Objects.requireNonNull(schema.get("properties"));
	}

}
