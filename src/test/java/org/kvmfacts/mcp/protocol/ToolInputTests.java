package org.kvmfacts.mcp.protocol;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how the arguments that models send are adapted to those that a tool takes.
 */
class ToolInputTests {

	private static final Map<String, ToolSchemas> SCHEMAS = ToolSchemas.read();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			who_owns           | architecture | spelt            | read
			search             | type         | facts            | fact
			search             | type         | FAQ              | faq
			search             | type         | Organizations    | organisation
			list_organisations | kind         | Universities     | Universities
			list_organisations | kind         | companys         | company
			timeline           | first        | Newest           | newest
			""")
	void valueWhenSpeltInAnotherWayIsReadAndReported(String tool, String name, String value, String read) {
		ToolInput input = input(tool, name, value);
		assertThat(input.arguments()).isEqualTo(Map.of(name, read));
		if (value.equals(read)) {
			assertThat(input.changes()).isEmpty();
		}
		else {
			assertThat(input.changes()).containsExactly(name + " '" + value + "' was read as '" + read + "'.");
		}
	}

	@ParameterizedTest
	@CsvSource({ "who_owns, release, unread", "search, type, ALL" })
	void valueWhenItAsksForTheDefaultIsLeftOutAndReported(String tool, String name, String value) {
		ToolInput input = input(tool, name, value);
		assertThat(input.arguments()).isEmpty();
		assertThat(input.changes()).containsExactly(name + " '" + value + "' was left out.");
	}

	@ParameterizedTest
	@CsvSource({ "3, 3", "3.0, 3", "' 3 ', 3" })
	void numberWhenWholeIsReadWithoutReport(String value, long read) {
		ToolInput input = input("timeline", "limit", value);
		assertThat(input.arguments()).isEqualTo(Map.of("limit", read));
		assertThat(input.changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "-5, 1", "2.9, 2", "500, 50", "1e300, 50", "Infinity, 50", "NaN, 1" })
	void numberWhenOutOfRangeIsReadAndReported(String value, long read) {
		ToolInput input = input("timeline", "limit", value);
		assertThat(input.arguments()).isEqualTo(Map.of("limit", read));
		assertThat(input.changes()).containsExactly("limit " + value + " was read as " + read + ".");
	}

	@Test
	void numberWhenUnreadableIsLeftOutAndReported() {
		ToolInput input = input("timeline", "limit", "many");
		assertThat(input.arguments()).isEmpty();
		assertThat(input.changes()).containsExactly("'limit' must be a number; it was left out.");
	}

	@Test
	void releaseWhenGivenAsANumberKeepsItsDigits() {
		ToolInput input = input("who_maintains", "release", new BigDecimal("6.10"));
		assertThat(input.arguments()).isEqualTo(Map.of("release", "6.10"));
		assertThat(input.changes()).isEmpty();
	}

	@Test
	void textWhenTooLongIsCutBetweenCharacters() {
		ToolInput input = input("answer_question", "question", "🐧".repeat(501));
		assertThat(input.arguments()).isEqualTo(Map.of("question", "🐧".repeat(500)));
		assertThat(input.changes()).containsExactly("question was cut to its first 500 characters.");
	}

	@Test
	void argumentWhenUnknownIsLeftOutAndReported() {
		ToolInput input = input("timeline", "toolCallId", "x1");
		assertThat(input.arguments()).isEmpty();
		assertThat(input.changes()).containsExactly("There is no argument 'toolCallId'; it was left out.");
	}

	@Test
	void argumentWhenEmptyIsLeftOutUnlessItIsRequired() {
		assertThat(input("search", "type", null).arguments()).isEmpty();
		assertThat(input("search", "type", "").arguments()).isEmpty();
		assertThat(input("search", "query", "").arguments()).isEqualTo(Map.of("query", ""));
		assertThat(input("search", "query", null).arguments()).containsOnlyKeys("query");
		assertThat(input("search", "type", "").changes()).isEmpty();
	}

	@Test
	void listWhenOfOneIsReadAsItsItem() {
		assertThat(input("search", "type", List.of("facts")).arguments()).isEqualTo(Map.of("type", "fact"));
		assertThat(input("timeline", "limit", List.of(7)).arguments()).isEqualTo(Map.of("limit", 7L));
	}

	@Test
	void valueWhenOfAnotherTypeIsPassedOn() {
		assertThat(input("search", "query", List.of("a", "b")).arguments())
			.isEqualTo(Map.of("query", List.of("a", "b")));
		assertThat(input("search", "query", Map.of("a", 1)).arguments()).isEqualTo(Map.of("query", Map.of("a", 1)));
	}

	private static ToolInput input(String tool, String name, @Nullable Object value) {
		Map<String, Object> given = new HashMap<>();
		given.put(name, value);
		return ToolInput.of(given, Objects.requireNonNull(SCHEMAS.get(tool)).arguments(), ToolInputTests::read);
	}

	private static @Nullable String read(String name, String value, Map<?, ?> property) {
		return value.equals("unread") ? null : value.replace("spelt", "read");
	}

}
