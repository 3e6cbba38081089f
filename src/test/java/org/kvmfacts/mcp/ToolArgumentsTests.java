package org.kvmfacts.mcp;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.mcp.protocol.ToolException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests how arguments are read, and what a model is told about those that cannot be.
 */
class ToolArgumentsTests {

	@Test
	void argumentWhenLeftOutIsNotRead() {
		assertThat(ToolArguments.<String>read("type", null, (value) -> {
			throw new IllegalArgumentException(value);
		})).isNull();
		assertThat(ToolArguments.architectures(null)).isNull();
		assertThat(ToolArguments.<String>asList(null)).isNull();
		assertThat(ToolArguments.asList("a")).isEqualTo(List.of("a"));
	}

	@Test
	void argumentWhenUnreadableIsNamedWithWhatItMustBe() {
		assertThatExceptionOfType(ToolException.class)
			.isThrownBy(() -> ToolArguments.read("type", "house", (value) -> CodedEnum.of(ResourceType.class, value)))
			.withMessageStartingWith("The argument 'type' must be one of ")
			.withMessageEndingWith(".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u2003\n", "\u200B" })
	void textWhenBlankIsRefused(String blank) {
		assertThatExceptionOfType(ToolException.class).isThrownBy(() -> ToolArguments.words("query", blank))
			.withMessage("The argument 'query' must not be blank.");
	}

}
