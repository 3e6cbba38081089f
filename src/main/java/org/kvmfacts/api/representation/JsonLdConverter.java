package org.kvmfacts.api.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kvmfacts.api.page.PageView;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes things and pages of lists as JSON-LD. The context is part of the document, so
 * that a program needs nothing from elsewhere to read it.
 */
@Component
public class JsonLdConverter extends WriteOnlyConverter<Object> {

	private static final Map<String, Object> CONTEXT = Map.of("@vocab", "https://schema.org/");

	private final Map<Class<?>, JsonLdMapper<?>> byType;

	private final JsonMapper json;

	JsonLdConverter(List<JsonLdMapper<?>> descriptions, JsonMapper json) {
		super(MediaType.parseMediaType(Representation.JSON_LD_VALUE));
		this.byType = descriptions.stream().collect(Collectors.toMap(JsonLdMapper::type, Function.identity()));
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
	 * Describes a thing or a page of a list.
	 * @param body what the API serves
	 * @return the document
	 */
	public String document(Object body) {
		JsonLdNode document = new JsonLdNode().with("@context", CONTEXT);
		((body instanceof PageView<?> listing) ? list(listing.items()) : one(body)).said().forEach(document::with);
		return this.json.writeValueAsString(document);
	}

	private JsonLdNode list(List<?> things) {
		return things.isEmpty() ? JsonLdNode.graph(List.of()) : description(things).list(nodes(things));
	}

	private JsonLdNode one(Object thing) {
		List<JsonLdNode> nodes = nodes(List.of(thing));
		return (nodes.size() == 1) ? nodes.get(0) : JsonLdNode.graph(nodes);
	}

	private List<JsonLdNode> nodes(List<?> things) {
		return description(things).nodes(List.copyOf(things));
	}

	@SuppressWarnings("unchecked")
	private JsonLdMapper<Object> description(List<?> things) {
		return (JsonLdMapper<Object>) Objects.requireNonNull(this.byType.get(things.get(0).getClass()));
	}

}
