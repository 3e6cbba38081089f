package org.kvmfacts.mcp.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.ai.util.json.schema.JsonSchemaGenerator;
import org.springframework.core.ResolvableType;

/**
 * Generates JSON schemas from records, as short as possible, because clients send all of
 * them to their model with each question. Only what a name does not explain is described.
 */
final class SchemaGenerator {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final List<String> KEPT = List.of("type", "description", "enum", "maximum", "maxLength");

	private static final String PROPERTIES = "properties";

	private static final String ITEMS = "items";

	private SchemaGenerator() {
	}

	static ToolSchemas of(Class<?> tool) {
		ResolvableType type = ResolvableType.forClass(tool).as(McpTool.class);
		return new ToolSchemas(generate(type.getGeneric(0), (component) -> true),
				generate(type.getGeneric(1), SchemaGenerator::isAlwaysKnown));
	}

	// Figures and texts are left out of an answer in which nothing was found, except for
	// the number of what was found.
	private static boolean isAlwaysKnown(RecordComponent component) {
		return component.getName().equals("total")
				|| Stream.of(List.class, Map.class, boolean.class).anyMatch(component.getType()::equals);
	}

	private static Map<String, Object> generate(ResolvableType type, Predicate<RecordComponent> known) {
		JsonNode whole = JsonMapper.shared().readTree(JsonSchemaGenerator.generateForType(type.toClass()));
		ObjectNode schema = shorten(whole, whole);
		// The generator assumes that what is described is required.
		List<String> required = Arrays.stream(type.toClass().getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.filter(known)
			.map(RecordComponent::getName)
			.toList();
		if (!required.isEmpty()) {
			schema.putPOJO("required", required);
		}
		return JsonMapper.shared().convertValue(schema, OBJECT);
	}

	// The generator refers to what occurs twice, and some models cannot follow
	// references.
	private static ObjectNode shorten(JsonNode whole, JsonNode given) {
		JsonNode schema = given.has("$ref") ? whole.at(given.get("$ref").asString().substring(1)) : given;
		ObjectNode shorter = JsonMapper.shared().createObjectNode();
		KEPT.stream().filter(schema::has).forEach((name) -> shorter.set(name, schema.get(name)));
		if (schema.has(ITEMS)) {
			shorter.set(ITEMS, shorten(whole, schema.get(ITEMS)));
		}
		if (schema.has(PROPERTIES)) {
			ObjectNode properties = shorter.putObject(PROPERTIES);
			schema.get(PROPERTIES)
				.properties()
				.forEach((property) -> properties.set(property.getKey(), shorten(whole, property.getValue())));
		}
		return shorter;
	}

}
