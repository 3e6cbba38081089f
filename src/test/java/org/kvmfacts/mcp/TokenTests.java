package org.kvmfacts.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what results cost chatbots, in tokens of a tokenizer that models use. Data and
 * text both count, because some clients give their model both.
 */
@ServiceTest
@Tag("memory")
class TokenTests {

	private static final int ANSWER = 2000;

	private static final int QUESTION = 900;

	private static final int DEFINITIONS = 2800;

	private static final Encoding TOKENS = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

	@LocalServerPort
	private int port;

	@Autowired
	private ResourceLookup resources;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<SyncToolSpecification> tools;

	@Test
	void definitionsAreShort() {
		List<Tool> definitions = ChatClient.of(this.port).client().listTools().tools();
		assertThat(TOKENS.countTokens(ChatClient.json(definitions))).isLessThanOrEqualTo(DEFINITIONS);
	}

	@Test
	void resultOfAToolIsWhatAChatbotGets() {
		CallToolRequest call = CallToolRequest.builder("contributions").arguments(Map.of("limit", 3)).build();
		assertThat(result(call)).isEqualTo(ChatClient.json(ChatClient.of(this.port).client().callTool(call)));
	}

	@ParameterizedTest
	@EnumSource
	void entryIsShort(ResourceType type) {
		expectShort("get", this.resources.ids(type).stream().map((id) -> Map.of("type", type.code(), "id", id)));
	}

	@Test
	void answerIsShort() {
		expectShort("answer_question", questions().map((question) -> Map.of("question", question)), QUESTION);
	}

	@Test
	void searchIsShort() {
		expectShort("search", questions().map((question) -> Map.of("query", question)));
	}

	@Test
	void timelineIsShortFromAnyDate() {
		Stream<String> dates = this.jdbc.sql("select distinct date from fact where date is not null")
			.query(String.class)
			.list()
			.stream();
		expectShort("timeline", dates.map((date) -> Map.of("from", date)));
	}

	@Test
	void listsWhenFilteredAreShort() {
		expectShort("list_organisations",
				arguments("kind", List.of("company", "foundation", "university", "community")));
		expectShort("list_organisations", arguments("architecture", CodedEnum.codes(Architecture.class)));
		expectShort("who_maintains", arguments("architecture", CodedEnum.codes(Architecture.class)));
		expectShort("who_maintains", arguments("release", List.of("7.2", "6.12", "6.1", "4.9", "3.0")));
		expectShort("contributions", arguments("release", List.of("6.12", "7.0")));
		expectShort("contributions", arguments("organisation", List.of("red-hat", "google")));
		expectShort("who_owns", arguments("release", List.of("6.1", "6.12")));
		expectShort("who_owns", arguments("architecture", CodedEnum.codes(Architecture.class)));
	}

	@Test
	void documentIsShort() {
		expectShort("fetch", this.resources.ids(ResourceType.FAQ).stream().map((id) -> Map.of("id", "faq/" + id)));
	}

	@Test
	void checkedTextIsShort() {
		String facts = String.join(" ",
				this.jdbc.sql("select statement from fact where id < 'd'").query(String.class).list());
		expectShort("check_text",
				Stream.iterate(0, (i) -> i + 3500)
					.limit(8)
					.map((from) -> Map.of("text",
							facts.substring(from, from + 3500).replace("2008", "2011").replace("6.12", "5.9"))));
	}

	private void expectShort(String tool, Stream<Map<String, String>> calls) {
		expectShort(tool, calls, ANSWER);
	}

	private void expectShort(String tool, Stream<Map<String, String>> calls, int most) {
		calls.toList().parallelStream().forEach((arguments) -> {
			String answer = result(CallToolRequest.builder(tool).arguments(Map.copyOf(arguments)).build());
			// Counting takes long, and no token of plain English has less than two
			// letters on average.
			if (answer.length() > 2 * most) {
				assertThat(TOKENS.countTokens(answer)).as(arguments.toString()).isLessThanOrEqualTo(most);
			}
		});
	}

	private Stream<String> questions() {
		return this.jdbc.sql("select question from faq").query(String.class).list().stream();
	}

	private static Stream<Map<String, String>> arguments(String name, List<String> values) {
		return Stream.concat(Stream.of(Map.of()), values.stream().map((value) -> Map.of(name, value)));
	}

	// Without the transport and the checks of a client, which take longer than the
	// answer.
	private String result(CallToolRequest call) {
		return this.tools.stream()
			.filter((tool) -> tool.tool().name().equals(call.name()))
			.map((tool) -> ChatClient.json(tool.callHandler().apply(McpTransportContext.EMPTY, call)))
			.findFirst()
			.orElseThrow();
	}

}
