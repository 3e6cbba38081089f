package org.kvmfacts.chatbot;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.ai.util.json.schema.JsonSchemaGenerator;

/**
 * Makes JSON schemas of records, as short as they can be: every client hands all of them
 * to its model with each question.
 */
final class ToolSchemas {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final String CLOSED = "additionalProperties";

	private static final String REQUIRED = "required";

	private ToolSchemas() {
	}

	/**
	 * The schema of arguments: there are no others.
	 */
	static Map<String, Object> ofArguments(Class<? extends Record> type) {
		return of(type, List.of("$schema", "format"));
	}

	/**
	 * The schema of an answer, in which more may come with time.
	 */
	static Map<String, Object> ofAnswer(Class<? extends Record> type) {
		return of(type, List.of("$schema", "format", CLOSED));
	}

	private static Map<String, Object> of(Class<? extends Record> type, List<String> needless) {
		Map<String, Object> schema = JsonMapper.shared().readValue(JsonSchemaGenerator.generateForType(type), OBJECT);
		shorten(schema, needless);
		if (schema.get("properties") instanceof Map<?, ?> properties) {
			properties.values().forEach(ToolSchemas::nameOnly);
		}
		List<String> required = required(type);
		schema.put(REQUIRED, required);
		if (required.isEmpty()) {
			schema.remove(REQUIRED);
		}
		return schema;
	}

	// The generator takes what is described for required.
	private static List<String> required(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.toList();
	}

	// What is inside of a property is told by its names; the REST API describes it.
	private static void nameOnly(Object property) {
		if (property instanceof Map<?, ?> object) {
			List.of("items", "properties")
				.forEach((inner) -> shorten(object.get(inner), List.of("description", REQUIRED, "minimum", "maximum")));
		}
	}

	private static void shorten(@Nullable Object schema, List<String> needless) {
		if (schema instanceof Map<?, ?> object) {
			object.keySet().removeAll(needless);
			object.values().forEach((value) -> shorten(value, needless));
		}
		else if (schema instanceof Collection<?> values) {
			values.forEach((value) -> shorten(value, needless));
		}
	}

}
