package org.kvmfacts.chatbot;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.ai.util.json.schema.JsonSchemaGenerator;

/**
 * Makes a JSON schema of a record, as short as it can be: every client hands all of them
 * to its model with each question.
 */
final class ToolSchemas {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	// What the protocol or the type says already.
	private static final List<String> NEEDLESS = List.of("$schema", "format");

	private ToolSchemas() {
	}

	static Map<String, Object> of(Class<? extends Record> type) {
		Map<String, Object> schema = JsonMapper.shared().readValue(JsonSchemaGenerator.generateForType(type), OBJECT);
		shorten(schema);
		return schema;
	}

	private static void shorten(Object schema) {
		if (schema instanceof Map<?, ?> object) {
			object.keySet().removeAll(NEEDLESS);
			object.values().forEach(ToolSchemas::shorten);
		}
		else if (schema instanceof Collection<?> values) {
			values.forEach(ToolSchemas::shorten);
		}
	}

}
