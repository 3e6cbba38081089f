package org.kvmfacts.api.representation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.api.Href;
import org.kvmfacts.api.page.PageView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how entries are written as tables, linked data and Markdown.
 */
class WritersTests {

	private static final ResolvableType PAGE = ResolvableType.forClassWithGenerics(PageView.class, Item.class);

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(Href.class, new HrefSerializer()))
		.build();

	private final JsonLdConverter linkedData = new JsonLdConverter(List.of(new ItemMapper()), this.json);

	@Test
	void tableQuotesWhatWouldEndACell() throws IOException {
		PageView<Item> page = page(null, new Item("a,b", "say \"x\"\r\nor =y"), new Item("", null));
		assertThat(table(page, PAGE).getBodyAsString())
			.isEqualTo("\uFEFFid,text\r\n\"a,b\",\"say \"\"x\"\"\r\nor =y\"\r\n\"\",\r\n");
	}

	@Test
	void tableOfAPageIsTheWholeListNamedAfterIt() throws IOException {
		PageView<Item> page = page("/next", new Item("a", null));
		PageView<Item> whole = new PageView<>(page.items(), 2, "", "http://x/api/v1/facts?q=a/b", "/next", null, "",
				List.of(new Item("a", null), new Item("b", null)));
		MockHttpOutputMessage message = table(whole, PAGE);
		assertThat(message.getBodyAsString()).endsWith("id,text\r\na,\r\nb,\r\n");
		assertThat(message.getHeaders().getContentDisposition().getFilename()).isEqualTo("kvm-facts-facts.csv");
	}

	@Test
	void tableOfAnotherBodyHasItsRowsAndName() throws IOException {
		MockHttpOutputMessage message = table(new FiguresView(), ResolvableType.forClass(FiguresView.class));
		assertThat(message.getBodyAsString()).endsWith("id,text\r\none,1\r\n");
		assertThat(message.getHeaders().getContentDisposition().getFilename()).isEqualTo("kvm-facts-figures.csv");
		assertThat(new CsvConverter().canWrite(ResolvableType.forClass(Item.class), Item.class, null)).isFalse();
	}

	@Test
	void linkedDataOmitsWhatIsNotKnownAndAddsWhatBelongsToAnEntry() {
		assertThat(read(new Item("a", null))).containsEntry("@id", "http://localhost:8080/api/v1/items/a")
			.containsEntry("sameAs", Map.of("@id", "http://localhost:8080/items/a"))
			.doesNotContainKeys("text", "@graph");
		assertThat(nodes(new Item("a", "one"))).extracting((node) -> node.get("@type"))
			.containsExactly("Thing", "Comment");
	}

	@Test
	void linkedDataOfAPageBeginsWithThePage() {
		assertThat(nodes(page("http://x/next", new Item("a", null), new Item("b", "two"))))
			.extracting((node) -> node.get("@type"))
			.containsExactly("CollectionPage", "Thing", "Thing", "Comment");
		assertThat(nodes(page("http://x/next", new Item("a", null))).get(0))
			.containsEntry("description", "1 of 2 items; relatedLink is the next page")
			.containsEntry("relatedLink", "http://x/next");
		assertThat(nodes(page(null, new Item("a", null))).get(0)).containsEntry("description", "1 of 2 items")
			.doesNotContainKey("relatedLink");
		assertThat(nodes(page(null))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kvm_main.c|kvm\\_main.c", "*[x](y)*|\\*\\[x\\](y)\\*",
			"<script>|&lt;script&gt;", "a|a", "C:\\`x`|C:\\\\\\`x\\`", "# one|\\# one" })
	void textInMarkdownIsNoMarkup(String text, String escaped) {
		assertThat(MarkdownBuilder.escape(text)).isEqualTo(escaped);
	}

	@Test
	void markdownHasOneBlankLineBetweenPartsAndNoEmptyLists() {
		assertThat(new MarkdownBuilder("KVM | a_b").paragraphs("One.\n\nTwo.")
			.list("Nothing", List.of())
			.list("Links", List.of(MarkdownBuilder.link("[a]", "https://x/K_(V)"), "b"))).hasToString("""
					# KVM \\| a\\_b

					One.

					Two.

					## Links

					- [\\[a\\]](https://x/K_%28V%29)
					- b
					""");
	}

	@ParameterizedTest
	@CsvSource({ "text/csv;charset=UTF-8, csv", "application/ld+json;profile=x, jsonld", "text/markdown, markdown",
			"application/x-ndjson, ndjson", "text/html,", "application/*," })
	void representationIsThatOfTheMediaType(String type, @Nullable String code) {
		assertThat(Representation.of(MediaType.parseMediaType(type)).map(Representation::code).orElse(null))
			.isEqualTo(code);
		assertThat(Representation.of(null)).isEmpty();
	}

	private static MockHttpOutputMessage table(Object body, ResolvableType type) throws IOException {
		MockHttpOutputMessage message = new MockHttpOutputMessage();
		new CsvConverter().write(body, type, MediaType.parseMediaType("text/csv"), message, null);
		return message;
	}

	private static PageView<Item> page(@Nullable String next, Item... items) {
		return new PageView<>(List.of(items), 2, "http://x/items", "http://x/items", next, null, PageView.LICENCE,
				List.of(items));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> read(Object body) {
		return this.json.readValue(this.linkedData.document(body), Map.class);
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> nodes(Object body) {
		return (List<Map<String, Object>>) read(body).getOrDefault("@graph", List.of());
	}

	private record Item(String id, @Nullable String text) {

	}

	private record FiguresView() implements Tabular<Item> {

		@Override
		public List<Item> table() {
			return List.of(new Item("one", "1"));
		}

	}

	private static final class ItemMapper implements JsonLdMapper<Item> {

		@Override
		public JsonLdNode node(Item item) {
			return JsonLdNode.of(Href.of("items", item.id()), "Thing")
				.with("text", item.text())
				.with("sameAs", JsonLdNode.reference(Href.page("items", item.id())));
		}

		@Override
		public Stream<JsonLdNode> more(Item item) {
			return Stream.ofNullable(item.text()).map((text) -> JsonLdNode.of("Comment").with("text", text));
		}

	}

}
