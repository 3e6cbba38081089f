package org.kvmfacts.api.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.kvmfacts.api.page.PageView;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes entries and pages of lists as JSON-LD. The context is part of the document, so
 * that a program can read it on its own.
 */
@Component
public class JsonLdConverter extends WriteOnlyConverter<Object> {

	private static final Map<String, String> ADDRESS = Map.of("@type", "@id");

	private static final Map<String, String> DATE = Map.of("@type", "Date");

	private static final Map<String, Object> CONTEXT = context();

	private final Map<Class<?>, JsonLdMapper<?>> byType;

	private final JsonMapper json;

	JsonLdConverter(List<JsonLdMapper<?>> mappers, JsonMapper json) {
		super(MediaType.parseMediaType(Representation.JSON_LD_VALUE));
		this.byType = byType(mappers, JsonLdMapper.class);
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == PageView.class || this.byType.containsKey(type);
	}

	@Override
	protected void writeInternal(Object body, HttpOutputMessage message) throws IOException {
		message.getBody().write(document(body).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Describes an entry or a page of a list.
	 */
	public String document(Object body) {
		Map<String, Object> document = new LinkedHashMap<>(Map.of("@context", CONTEXT));
		document.putAll(((body instanceof PageView<?> page) ? list(page) : one(body)).values());
		return this.json.writeValueAsString(document);
	}

	private static Map<String, Object> context() {
		Map<String, Object> terms = new LinkedHashMap<>();
		terms.put("@vocab", "https://schema.org/");
		List.of("contentUrl", "license", "relatedLink", "sameAs", "url").forEach((term) -> terms.put(term, ADDRESS));
		List.of("dateModified", "datePublished").forEach((term) -> terms.put(term, DATE));
		return terms;
	}

	private JsonLdNode list(PageView<?> page) {
		JsonLdNode about = new JsonLdNode().with("@id", page.self())
			.with("description",
					page.items().size() + " of " + page.total() + " items"
							+ ((page.next() != null) ? "; relatedLink is the next page" : ""))
			.with("relatedLink", page.next());
		return page.items().isEmpty() ? JsonLdNode.graph(List.of())
				: mapper(page.items()).list(about, nodes(page.items()));
	}

	private JsonLdNode one(Object item) {
		List<JsonLdNode> nodes = nodes(List.of(item));
		return (nodes.size() == 1) ? nodes.get(0) : JsonLdNode.graph(nodes);
	}

	private List<JsonLdNode> nodes(List<?> items) {
		JsonLdMapper<Object> mapper = mapper(items);
		return items.stream()
			.flatMap((item) -> Stream.concat(Stream.of(mapper.node(item)), mapper.more(item)))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private JsonLdMapper<Object> mapper(List<?> items) {
		return (JsonLdMapper<Object>) Objects.requireNonNull(this.byType.get(items.get(0).getClass()));
	}

}
