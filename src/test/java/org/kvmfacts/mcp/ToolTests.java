package org.kvmfacts.mcp;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.organisation.OrganisationKind;
import org.kvmfacts.search.index.EntryType;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how tools are described, and what a model is told when one has no answer.
 */
@ServiceTest
class ToolTests {

	@LocalServerPort
	private int port;

	private ChatClient chat;

	@BeforeEach
	void connect() {
		this.chat = ChatClient.of(this.port);
	}

	@Test
	void toolsSayWhenToUseThemAndThatTheyOnlyRead() {
		List<Tool> tools = this.chat.client().listTools().tools();
		assertThat(tools).extracting(Tool::name)
			.containsExactlyInAnyOrder("answer_question", "check_text", "contributions", "fetch", "get",
					"list_organisations", "search", "timeline", "who_maintains", "who_owns");
		for (Tool tool : tools) {
			assertThat(tool.title()).isNotBlank();
			assertThat(tool.description()).contains("Use it").hasSizeLessThan(300);
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			expectDescribed(tool.inputSchema());
			expectComplete(tool.outputSchema());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			get                | type=house,id=x                     | organisation
			get                | type=fact,id=a\1b                    | control character
			get                | type=fact,id=a\0b                    | control character
			timeline           | organisation=a\1b                  | control character
			who_maintains      | subsystem=a\1b                     | control character
			get                | type=fact                           | id
			timeline           | from=yesterday                      | a year, month, day or instant
			list_organisations | kind=club                           | foundation
			search             | query= ,topic=history               | The argument 'query'
			check_text         | limit=3                             | text
			""")
	void toolWhenArgumentsAreInvalidSaysHowToFixThem(String tool, String arguments, String advice) {
		assertThat(this.chat.fail(tool, given(arguments))).contains(advice)
			.doesNotContainPattern("Exception|org\\.|java\\.|tools\\.|io\\.|SQL|null");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					get                | type=fact,id=merged-in-linux-2-6-21 | merged-in-linux-2-6-20 | $.item     | {}
					get                | type=fact,id=thirteen-kvm-files-left-out-of-the-count | successor | $.item | {}
					get                | type=organisation,id=red-hats        | red-hat                | $.item     | {}
					get                | type=person,id=bonzini              | paolo-bonzini          | $.item     | {}
					get                | type=subsystem,id=?                 | search by words        | $.item     | {}
					timeline           | from=2009,to=2007                   | must not be after to   | $.total    | 0
					timeline           | organisation=red-hats               | red-hat                | $.total    | 0
					timeline           | from=1980,to=1981                   | Widen from and to      | $.total    | 0
					who_owns           | release=5.0                         | 6.12, 6.1              | $.holders  | []
					who_owns           | architecture=vax                    | arm64                  | $.holders  | []
					who_owns           | architecture=arm,release=6.12       | Leave architecture out | $.files    | 0
					who_maintains      | subsystem=kvm-arm63                 | kvm-arm64              | $.total    | 0
					who_maintains      | release=1.0                         | 6.12                   | $.total    | 0
					who_maintains      | architecture=vax                    | arm64                  | $.total    | 0
					who_maintains      | architecture=um                     | kvm-arm64              | $.total    | 0
					search             | query=kvm,topic=weather             | nearest ids               | $.total    | 0
					search             | query=xyzzyplugh                    | other words            | $.total    | 0
					fetch              | id=house/x                          | faq/who-owns-kvm       | $[?(@.text)] | []
					fetch              | id=faq/x                            | search by words        | $[?(@.text)] | []
					contributions      | release=2.6.20                      | 6.12                   | $.people   | []
					fetch              | id=/                                | search result          | $[?(@.text)] | []
					contributions      | release=7.3                         | were not seen          | $.allChanges | 0
					contributions      | organisation=red-hats               | red-hat                | $.people   | []
					contributions      | organisation=alibaba-cloud,release=6.12 | No changes           | $.people   | []
					list_organisations | architecture=vax                    | arm64                  | $.total    | 0
					list_organisations | kind=university,architecture=um     | Leave one of them out  | $.total    | 0
					answer_question    | question=Which pizza is the best?   | Tell the user so       | $.answered | false
					answer_question    | question=Wem gehört KVM eigentlich? | in English             | $.answered | false
					check_text         | text=KVM gehört seit 2008 der Firma Red Hat und wird von ihr entwickelt. | in English | $.total | 0
					check_text         | text=The moon is made of cheese.    | 1 unknown              | $.total    | 1
					""")
	void toolWhenItKnowsNothingReturnsThatAsAResult(String tool, String arguments, String advice, String path,
			String value) {
		CallToolResult result = this.chat.call(tool, given(arguments));
		assertThat(result.isError()).isNotEqualTo(true);
		assertThat(ChatClient.text(result)).contains(advice)
			.doesNotContainPattern("Exception|org\\.|java\\.|tools\\.|SQL");
		assertThat(JsonPath.parse(result.structuredContent()).<Object>read(path)).hasToString(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Who maintained KVM x86 in Linux 6.12?                  | who_maintains with release 6.12 and subsystem kvm-x86
					Who maintained KVM in Linux 5.4?                       | who_maintains with release 5.4
					How many changes did Red Hat contribute to Linux 6.12? | contributions with release 6.12 and organisation red-hat
					What share of KVM does IBM own in Linux 6.12?          | who_owns with release 6.12
					""")
	void questionAboutFiguresOfAReleaseNamesTheToolThatHasThem(String question, String call) {
		DocumentContext answer = this.chat.ask("answer_question", Map.of("question", question));
		assertThat(answer.<Boolean>read("$.answered")).isFalse();
		assertThat(answer.<String>read("$.hint")).isEqualTo("Call " + call + ".");
	}

	@ParameterizedTest
	@CsvSource({ "who_owns, release=6.13", "contributions, release=2.6.20", "fetch, id=faq/x" })
	void figureOrTextWhenUnknownIsLeftOut(String tool, String arguments) {
		Map<String, Object> result = this.chat.ask(tool, given(arguments)).read("$");
		assertThat(result).containsKey("hint").doesNotContainValue(0).doesNotContainValue("");
	}

	@Test
	void documentIsWholeIfLimitAllows() {
		String text = this.chat.ask("fetch", Map.of("id", "organisation/red-hat", "limit", 100)).read("$.text");
		assertThat(text).contains("- s390", "shortened:\n  facts: ").doesNotContain("people: ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			answer_question    | question=Who owns KVM?
			answer_question    | question=Who owns KVM?,limit=5
			answer_question    | question=Which pizza is the best?
			check_text         | text=KVM was posted on 19 October 2005. It uses binary translation. It is great.
			contributions      | release=6.12
			contributions      | organisation=red-hats
			fetch              | id=organisation/red-hat
			get                | type=fact,id=no-binary-translation
			get                | type=faq,id=who-owns-kvm
			get                | type=organisation,id=red-hat,limit=3
			get                | type=subsystem,id=kvm-arm64
			get                | type=person,id=paolo-bonzini
			get                | type=source,id=ownership-article
			get                | type=topic,id=history
			list_organisations | kind=company,limit=20
			search             | query=qumranet,limit=10
			timeline           | from=2006,limit=20
			who_maintains      | limit=20
			who_maintains      | architecture=x86_64,toolCallId=1
			who_owns           | limit=20
			""")
	void textWhenReadAsDataIsTheData(String tool, String arguments) {
		CallToolResult result = this.chat.call(tool, given(arguments));
		assertThat(YAMLMapper.shared().readValue(ChatClient.text(result), Object.class))
			.isEqualTo(result.structuredContent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
			timeline           | limit        | -          | -
			timeline           | toolCallId   | x1         | no argument 'toolCallId'
			search             | type         | ``         | -
			who_owns           | release      | Linux 6.12.117 | was read as '6.12'
			who_maintains      | release      | latest     | was left out
			""")
	void argumentWhenAdjustedIsAcceptedAndReported(String tool, String name, @Nullable String value,
			@Nullable String change) {
		Map<String, Object> arguments = new HashMap<>();
		arguments.put(name, value);
		if (tool.equals("search")) {
			arguments.put("query", "qumranet");
		}
		CallToolResult result = this.chat.call(tool, arguments);
		assertThat(result.isError()).as(ChatClient.text(result)).isNotEqualTo(true);
		DocumentContext data = JsonPath.parse(result.structuredContent());
		assertThat(data.<Map<String, Object>>read("$").containsKey("adjusted")).isEqualTo(change != null);
		if (change != null) {
			assertThat(data.<List<String>>read("$.adjusted")).singleElement().asString().contains(change);
			assertThat(ChatClient.text(result).replace("''", "'")).contains(change);
		}
	}

	@Test
	void releaseWhenSentAsANumberKeepsItsDigits() {
		assertThat(this.chat.ask("who_maintains", Map.of("release", new BigDecimal("6.10"), "limit", 50))
			.<List<String>>read("$.items[*].release")).isNotEmpty().containsOnly("6.10");
	}

	@Test
	void changesOfAnOrganisationAreNotThoseOfEverybody() {
		DocumentContext counted = this.chat.ask("contributions", Map.of("organisation", "Red Hat, Inc."));
		assertThat(counted.<List<String>>read("$.organisations[*].id")).containsExactly("red-hat");
		assertThat(counted.<Integer>read("$.organisations[0].changes")).isPositive()
			.isLessThan(counted.<Integer>read("$.allChanges"));
		assertThat(counted.<Map<String, Object>>read("$")).doesNotContainKey("changes");
	}

	@Test
	void changesWhenOfTheNewestReleaseAreNotThoseOfAll() {
		DocumentContext newest = this.chat.ask("contributions", Map.of("release", "latest"));
		assertThat(newest.<List<Object>>read("$.people")).isEmpty();
		assertThat(newest.<String>read("$.hint")).contains("7.0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			organisation | Red Hat        | red-hat
			organisation | RED HAT        | red-hat
			organisation | redhat         | red-hat
			organisation | Red Hat, Inc.  | red-hat
			person       | Avi Kivity     | avi-kivity
			person       | Radim Krcmar   | radim-krcmar
			topic        | History        | history
			topic        | Origin and history | history
			subsystem    | x86            | kvm-x86
			subsystem    | KVM for x86    | kvm-x86
			""")
	void entryIsFoundByItsName(String type, String name, String id) {
		assertThat(this.chat.ask("get", Map.of("type", type, "id", name)).<String>read("$.item.id")).isEqualTo(id);
		assertThat(this.chat.ask("fetch", Map.of("id", type + "/" + name)).<String>read("$.id"))
			.isEqualTo(type + "/" + id);
	}

	@Test
	void searchWhenTopicIsNamedByItsTitleIsTheSame() {
		assertThat(
				this.chat.ask("search", Map.of("query", "kvm", "topic", "Origin and history")).<Integer>read("$.total"))
			.isEqualTo(this.chat.ask("search", Map.of("query", "kvm", "topic", "history")).<Integer>read("$.total"));
	}

	@Test
	void maintainersOfSectionsOfThePastAreNotShownAsCurrent() {
		assertThat(this.chat.ask("who_maintains", Map.of("limit", 50)).<List<String>>read("$.items[*].release"))
			.containsOnly("7.3");
		DocumentContext past = this.chat.ask("who_maintains", Map.of("subsystem", "kvm-amd"));
		assertThat(past.<String>read("$.items[0].release")).isEqualTo("4.9");
		assertThat(past.<String>read("$.note")).contains("no longer has kvm-amd");
	}

	@ParameterizedTest
	@ValueSource(strings = { "faq/who-owns-kvm", "who-owns-kvm", "http://localhost:8080/faqs/who-owns-kvm" })
	void documentHasTitleTextAndPage(String id) {
		DocumentContext document = this.chat.ask("fetch", Map.of("id", id));
		assertThat(document.<String>read("$.id")).isEqualTo("faq/who-owns-kvm");
		assertThat(document.<String>read("$.title")).isEqualTo("Who owns KVM?");
		assertThat(document.<String>read("$.url")).endsWith("/faqs/who-owns-kvm");
		assertThat(document.<String>read("$.text")).contains("Nobody owns KVM as a whole", "citations:");
	}

	@Test
	void documentAboutATopicHasThePageOfItsFacts() {
		assertThat(this.chat.ask("fetch", Map.of("id", "topic/history")).<String>read("$.url"))
			.endsWith("/facts?topic=history");
	}

	@Test
	void searchHasTheFormatOfConnectors() {
		CallToolResult result = this.chat.call("search", Map.of("query", "Qumranet"));
		DocumentContext text = JsonPath.parse(ChatClient.text(result));
		assertThat(text.<Map<String, Object>>read("$")).isEqualTo(result.structuredContent());
		for (String id : text.<List<String>>read("$.results[*].id")) {
			assertThat(this.chat.ask("fetch", Map.of("id", id)).<String>read("$.id")).isEqualTo(id);
		}
		assertThat(text.<List<String>>read("$.results[*].title")).isNotEmpty().doesNotContainNull();
		assertThat(text.<List<String>>read("$.results[*].url")).allMatch((url) -> url.startsWith("http"));
	}

	@Test
	void textIsCheckedClaimByClaim() {
		DocumentContext checked = this.chat.ask("check_text",
				Map.of("text", "Red Hat bought Qumranet in September 2011. KVM stands for Kernel-based Virtual "
						+ "Machine. It is a remarkable success."));
		assertThat(checked.<List<String>>read("$.claims[*].verdict")).containsExactly("contradicted", "supported",
				"opinion");
		assertThat(checked.<String>read("$.claims[0].statement")).contains("2008");
		assertThat(checked.<List<Object>>read("$.claims[0].citations")).isNotEmpty();
	}

	@Test
	void organisationsBeginWithThoseThatDidMost() {
		DocumentContext organisations = this.chat.ask("list_organisations", Map.of("limit", 20));
		List<Integer> notices = organisations.read("$.items[*].notices");
		List<Integer> changes = organisations.read("$.items[*].changes");
		assertThat(IntStream.range(0, 20).mapToObj((i) -> notices.get(i) + changes.get(i)).toList())
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void argumentWhenItHasANulIsHarmless() {
		assertThat(this.chat.fail("timeline", Map.of("organisation", List.of("a\0b")))).contains("control character");
		assertThat(this.chat.ask("search", Map.of("query", "\0")).<Integer>read("$.total")).isZero();
		assertThat(this.chat.ask("who_owns", Map.of("release", "6\0")).<List<Object>>read("$.holders")).isEmpty();
		assertThat(this.chat.ask("contributions", Map.of("release", "6\0")).<List<Object>>read("$.people")).isEmpty();
		assertThat(this.chat.ask("check_text", Map.of("text", "KVM\0")).<Integer>read("$.total")).isOne();
		assertThat(this.chat.ask("answer_question", Map.of("question", "a\0b?")).<Boolean>read("$.answered")).isFalse();
	}

	@Test
	void kindsThatAToolTakesAreThoseOfTheContent() {
		assertThat(allowed("get", "type")).isEqualTo(CodedEnum.codes(ResourceType.class));
		assertThat(allowed("search", "type")).isEqualTo(CodedEnum.codes(EntryType.class));
		assertThat(allowed("list_organisations", "kind")).isEqualTo(CodedEnum.codes(OrganisationKind.class));
	}

	private List<String> allowed(String name, String argument) {
		return this.chat.client()
			.listTools()
			.tools()
			.stream()
			.filter((tool) -> tool.name().equals(name))
			.map((tool) -> JsonPath.parse(tool.inputSchema()).<List<String>>read("$.properties." + argument + ".enum"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void correctionNamesItsSource() {
		DocumentContext fact = this.chat.ask("get", Map.of("type", "fact", "id", "no-binary-translation"));
		assertThat(fact.<String>read("$.standing")).isEqualTo("verified");
		assertThat(fact.<String>read("$.corrections[0].source")).contains("The article on KVM's ownership");
		assertThat(fact.<String>read("$.corrections[0].claim")).contains("binary translation");
	}

	@Test
	void personWhenShortenedCitesTheSourcesOfTheRolesShown() {
		DocumentContext person = this.chat.ask("get", Map.of("type", "person", "id", "paolo-bonzini", "limit", 1));
		assertThat(person.<List<String>>read("$.item.roles[*].until")).containsExactly("7.3");
		assertThat(person.<List<String>>read("$.citations[*].title")).singleElement()
			.asString()
			.endsWith("MAINTAINERS");
	}

	private static Map<String, Object> given(String arguments) {
		Map<String, Object> given = new HashMap<>();
		for (String pair : arguments.split(",")) {
			given.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return given;
	}

	// No array without items, no object without properties, except for entries as the API
	// serves them.
	private static void expectComplete(Map<?, ?> schema) {
		assertThat(schema.containsKey("type")).as(schema.toString()).isTrue();
		if ("array".equals(schema.get("type"))) {
			expectComplete((Map<?, ?>) Objects.requireNonNull(schema.get("items")));
		}
		if (schema.get("properties") instanceof Map<?, ?> properties) {
			properties.forEach((name, property) -> expectComplete((Map<?, ?>) property));
		}
	}

	private static void expectDescribed(Map<String, Object> schema) {
		properties(schema).forEach((name, property) -> assertThat(property).as(name)
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsKey("type")
			.matches((described) -> described.containsKey("description") || described.containsKey("enum")));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> schema) {
		return (Map<String, Object>) Objects.requireNonNull(schema.get("properties"));
	}

}
