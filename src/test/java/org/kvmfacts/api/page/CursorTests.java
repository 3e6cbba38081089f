package org.kvmfacts.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.problem.InvalidParametersException;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests what a cursor contains, and which cursors are refused.
 */
class CursorTests {

	private static final Sort SORT = Sort.by("position", "id");

	private static final KeysetScrollPosition PLACE = ScrollPosition
		.forward(Map.of("position", 3, "id", "merged-in-linux"));

	private final Cursor cursor = new Cursor("facts", SORT);

	@Test
	void readWhenWrittenForTheSameListReturnsThePosition() {
		assertThat(this.cursor.read(this.cursor.write(PLACE)).getKeys()).isEqualTo(PLACE.getKeys());
	}

	@Test
	void readWhenScopeOrSortDiffersIsRefused() {
		String text = this.cursor.write(PLACE);
		assertRefused(new Cursor("sources", SORT), text);
		assertRefused(new Cursor("facts", SORT.descending()), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "AAAAAAAA", "AAAAAAAAAAAA", "%", "a b", "\u00e4" })
	void readWhenTextIsNotACursorIsRefused(String text) {
		assertRefused(this.cursor, text);
	}

	// The checksum is no secret.
	@ParameterizedTest
	@ValueSource(strings = { "", "#3", "#99999999999\n=a", "#\n=a", "#3\n", "#3\n=a\n=b", "#-\n=a", "=3\n=a", "#3\n#4",
			"#3\n=a\u0000" })
	void readWhenOnlyTheChecksumIsValidIsRefused(String keys) {
		assertRefused(this.cursor, forge(this.cursor, keys));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#-1", "=x", "=1" })
	void offsetWhenForgedIsRefused(String key) {
		String text = forge(new Cursor("search", Sort.by("offset")), key);
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> Pages.offset("search", new PageQuery(null, text)));
	}

	private static String forge(Cursor cursor, String keys) {
		return cursor.write(keys.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(Cursor cursor, String text) {
		assertThatExceptionOfType(InvalidParametersException.class).isThrownBy(() -> cursor.read(text));
	}

}
