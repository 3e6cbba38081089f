package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The JSON schemas of a tool, generated from its records. A test generates them, because
 * generating them at each start would make it a twentieth slower; CONTRIBUTING.md says
 * how.
 *
 * @param arguments the schema of its arguments, which allows no others
 * @param answer the schema of its answer, to which properties may be added
 */
record ToolSchemas(Map<String, Object> arguments, Map<String, Object> answer) {

	static final String FILE = "mcp/schemas.json";

	private static final TypeReference<Map<String, ToolSchemas>> BY_TOOL = new TypeReference<>() {
	};

	/**
	 * The schemas of all tools by the tools' names.
	 */
	static Map<String, ToolSchemas> read() {
		try {
			return JsonMapper.shared().readValue(new ClassPathResource(FILE).getContentAsByteArray(), BY_TOOL);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An answer in which nothing was found: its lists are empty, and it has no figures
	 * and texts, which would be wrong.
	 */
	Map<String, Object> nothing() {
		Map<String, Object> nothing = new LinkedHashMap<>();
		Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(this.answer.get("properties"));
		for (Object name : (List<?>) this.answer.getOrDefault("required", List.of())) {
			Map<?, ?> property = (Map<?, ?>) Objects.requireNonNull(properties.get(name));
			nothing.put(String.valueOf(name), switch (String.valueOf(property.get("type"))) {
				case "array" -> List.of();
				case "object" -> Map.of();
				case "boolean" -> false;
				default -> 0;
			});
		}
		return nothing;
	}

}
