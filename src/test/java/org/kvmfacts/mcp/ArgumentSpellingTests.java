package org.kvmfacts.mcp;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how values that models spell in their own way are read.
 */
class ArgumentSpellingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			architecture | x86_64           | x86
			architecture | AMD64            | x86
			architecture | aarch64          | arm64
			architecture | ' ppc64le '      | powerpc
			architecture | risc-v           | riscv
			architecture | s390x            | s390
			release      | v6.12            | 6.12
			release      | Linux 6.12.117   | 6.12
			release      | linux kernel 6.1 | 6.1
			release      | 6.12-rc3         | 6.12
			organisation | Red Hat          | red-hat
			topic        | History          | history
			question     | Who owns KVM?    | Who owns KVM?
			""")
	void valueWhenSpeltInAnotherWayIsRead(String name, String value, String read) {
		assertThat(read(name, value, "")).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "release, all", "architecture, any", "release, none", "release, null" })
	void valueWhenItAsksForAllIsLeftOut(String name, String value) {
		assertThat(read(name, value, "")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "latest", "newest", "Current" })
	void newestIsLeftOutOnlyWhereItIsTheDefault(String value) {
		assertThat(read("release", value, ToolArguments.RELEASE)).isNull();
		assertThat(read("release", value, "Such as 6.12; default all")).isEqualTo(value);
	}

	private static @Nullable String read(String name, String value, String description) {
		return new ArgumentSpelling().read(name, value, Map.of("description", description));
	}

}
