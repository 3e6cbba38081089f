package org.kvmfacts.mcp.protocol;

import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import org.springframework.stereotype.Component;

/**
 * Writes answers of tools as data and as text. The text is the data in YAML, which models
 * and people read with ease, because some clients show a model only one of the two.
 */
@Component
public class ToolWriter {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
		.build();

	private final JsonMapper json;

	ToolWriter(JsonMapper json) {
		this.json = json;
	}

	public Map<String, Object> data(Object answer) {
		return this.json.convertValue(answer, OBJECT);
	}

	public String text(Object answer) {
		return YAML.writeValueAsString(data(answer)).strip();
	}

	/**
	 * Shows as much as fits.
	 * @param shown makes the answer that shows so many items
	 * @param asked how many items the client asked for, if it did: all of them are shown
	 * @param limit how many items are shown at most otherwise
	 * @param longest the maximum length of the answer as JSON
	 * @return the first answer that fits, or the one that shows a single item
	 */
	public <R> R fitting(IntFunction<R> shown, @Nullable Integer asked, int limit, int longest) {
		if (asked != null) {
			return shown.apply(asked);
		}
		R answer = shown.apply(limit);
		for (int fewer = limit - 1; fewer > 0 && this.json.writeValueAsString(answer).length() > longest; fewer--) {
			answer = shown.apply(fewer);
		}
		return answer;
	}

}
