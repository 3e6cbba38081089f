package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the stored schemas are those of the records. With
 * {@code -Dkvmfacts.write=true} they are written instead of checked.
 */
class ToolSchemasTests {

	private static final String WRITE = "kvmfacts.write";

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Test
	@DisabledIfSystemProperty(named = WRITE, matches = "true")
	void storedSchemasAreThoseOfTheRecords() {
		assertThat(JSON.writeValueAsString(ToolSchemas.read())).isEqualTo(JSON.writeValueAsString(generated()));
	}

	@Test
	@EnabledIfSystemProperty(named = WRITE, matches = "true")
	void write() throws IOException {
		Files.writeString(Path.of("src/main/resources", ToolSchemas.FILE), JSON.writeValueAsString(generated()) + "\n");
	}

	private static Map<String, ToolSchemas> generated() {
		Map<String, ToolSchemas> schemas = new TreeMap<>();
		tools().forEach((tool) -> schemas.put(name(tool), SchemaGenerator.of(tool)));
		return schemas;
	}

	// Found without the service, which does not start while the schema of a tool is
	// missing.
	private static Stream<Class<?>> tools() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(McpTool.class));
		return scanner.findCandidateComponents("org.kvmfacts.mcp")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
	}

	private static String name(Class<?> tool) {
		return Objects.requireNonNull(tool.getAnnotation(ToolDescription.class), tool.getName()).name();
	}

}
