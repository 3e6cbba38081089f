package org.kvmfacts.representation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kvmfacts.api.Listing;
import org.kvmfacts.api.Representation;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes things and pages of lists as JSON-LD. The context is part of the document, so
 * that a program needs nothing from elsewhere to read it.
 */
@Component
class LinkedDataConverter extends WritingConverter<Object> {

	private static final Map<String, Object> CONTEXT = Map.of("@vocab", "https://schema.org/");

	private final Map<Class<?>, LinkedData<?>> byType;

	private final JsonMapper json;

	LinkedDataConverter(List<LinkedData<?>> descriptions, JsonMapper json) {
		super(MediaType.parseMediaType(Representation.JSON_LD_VALUE));
		this.byType = descriptions.stream().collect(Collectors.toMap(LinkedData::type, Function.identity()));
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Listing.class || this.byType.containsKey(type);
	}

	@Override
	protected void writeInternal(Object body, HttpOutputMessage message) throws IOException {
		Node document = new Node().with("@context", CONTEXT);
		((body instanceof Listing<?> listing) ? list(listing.items()) : one(body)).said().forEach(document::with);
		message.getBody().write(this.json.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
	}

	private Node list(List<?> things) {
		return things.isEmpty() ? Node.graph(List.of()) : description(things).list(nodes(things));
	}

	private Node one(Object thing) {
		List<Node> nodes = nodes(List.of(thing));
		return (nodes.size() == 1) ? nodes.get(0) : Node.graph(nodes);
	}

	private List<Node> nodes(List<?> things) {
		return description(things).nodes(List.copyOf(things));
	}

	@SuppressWarnings("unchecked")
	private LinkedData<Object> description(List<?> things) {
		return (LinkedData<Object>) Objects.requireNonNull(this.byType.get(things.get(0).getClass()));
	}

}
