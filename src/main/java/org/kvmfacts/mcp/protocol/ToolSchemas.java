package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The JSON schemas of a tool. They are made of the components of its two records, so what
 * these are is described there; but not by each start, which would take a twentieth of
 * its time for it: CONTRIBUTING.md tells by what.
 *
 * @param arguments what it is asked with: nothing else
 * @param answer what it answers, in which more may come with time
 */
record ToolSchemas(Map<String, Object> arguments, Map<String, Object> answer) {

	static final String FILE = "mcp/schemas.json";

	private static final TypeReference<Map<String, ToolSchemas>> BY_TOOL = new TypeReference<>() {
	};

	/**
	 * Those of all tools, by the names of these.
	 */
	static Map<String, ToolSchemas> read() {
		try {
			return JsonMapper.shared().readValue(new ClassPathResource(FILE).getContentAsByteArray(), BY_TOOL);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
