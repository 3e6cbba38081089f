package org.kvmfacts.mcp.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how much of an answer is shown, and that its text is its data.
 */
class ToolWriterTests {

	private static final ToolWriter WRITER = new ToolWriter(JsonMapper.shared());

	// As JSON, n items of one digit have 2n + 1 characters.
	@ParameterizedTest
	@CsvSource({ ", 5, 11, 5", ", 5, 10, 4", ", 5, 3, 1", ", 5, 0, 1", ", 1, 0, 1", "9, 5, 3, 9", "2, 5, 99, 2" })
	void answerHasAsManyItemsAsFitOrAreAskedFor(@Nullable Integer asked, int limit, int longest, int shown) {
		List<Integer> answer = WRITER.fitting((count) -> Collections.nCopies(count, 1), asked, limit, longest);
		assertThat(answer).hasSize(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "null", "~", "", "6.10", "2008-09-04", "12:30:00", "0x1F", ".inf", "a: b", "# x",
			"- x", "*x", "%x", "{x", "\"x", " x ", "a\n  b\n c", "a\tb", "---", "🐧", "\ufeffx" })
	void textIsReadAsTheSameData(String value) {
		Map<String, Object> answer = Map.of("value", value, "list", List.of(value, 1));
		assertThat(YAMLMapper.shared().readValue(WRITER.text(answer), Object.class)).isEqualTo(answer);
	}

}
