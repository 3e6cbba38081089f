package org.kvmfacts.mcp.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.ai.util.json.schema.JsonSchemaGenerator;
import org.springframework.core.ResolvableType;

/**
 * Makes JSON schemas of records, as short as they can be: every client hands all of them
 * to its model with each question. What an answer holds is told by names and types; the
 * REST API describes it.
 */
final class SchemaGenerator {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final String PROPERTIES = "properties";

	private static final String ITEMS = "items";

	private SchemaGenerator() {
	}

	static ToolSchemas of(Class<?> tool) {
		ResolvableType type = ResolvableType.forClass(tool).as(McpTool.class);
		return new ToolSchemas(of(type.getGeneric(0), false), of(type.getGeneric(1), true));
	}

	private static Map<String, Object> of(ResolvableType generic, boolean open) {
		Class<?> type = generic.toClass();
		ObjectNode generated = (ObjectNode) JsonMapper.shared().readTree(JsonSchemaGenerator.generateForType(type));
		ObjectNode schema = shorten(generated, generated, !open);
		if (open) {
			return JsonMapper.shared().convertValue(schema, OBJECT);
		}
		schema.put("additionalProperties", false);
		ArrayNode required = schema.arrayNode();
		// The generator takes what is described for required.
		Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.forEach(required::add);
		if (!required.isEmpty()) {
			schema.set("required", required);
		}
		return JsonMapper.shared().convertValue(schema, OBJECT);
	}

	// What occurs twice is referred to, which some models cannot follow.
	private static ObjectNode shorten(JsonNode whole, JsonNode given, boolean described) {
		JsonNode schema = given.has("$ref") ? whole.at(given.get("$ref").asString().substring(1)) : given;
		ObjectNode shorter = JsonMapper.shared().createObjectNode();
		List<String> kept = described ? List.of("type", "description", "enum", "minimum", "maximum", "maxLength")
				: List.of("type");
		kept.stream().filter(schema::has).forEach((name) -> shorter.set(name, schema.get(name)));
		if (schema.has(ITEMS)) {
			shorter.set(ITEMS, shorten(whole, schema.get(ITEMS), false));
		}
		if (schema.has(PROPERTIES)) {
			ObjectNode properties = shorter.putObject(PROPERTIES);
			schema.get(PROPERTIES)
				.properties()
				.forEach((property) -> properties.set(property.getKey(),
						shorten(whole, property.getValue(), described)));
		}
		return shorter;
	}

}
