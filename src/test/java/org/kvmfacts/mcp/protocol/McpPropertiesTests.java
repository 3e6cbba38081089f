package org.kvmfacts.mcp.protocol;

import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the patterns that settings of the MCP server accept.
 */
class McpPropertiesTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	@Test
	void callersByDefaultAreThoseOfTheSameMachine() {
		McpProperties defaults = new Binder().bindOrCreate("kvmfacts.mcp", McpProperties.class);
		assertThat(defaults.allowedHosts()).containsExactly("localhost:*", "127.0.0.1:*", "[::1]:*");
		assertThat(defaults.allowedOrigins()).allMatch((origin) -> origin.startsWith("http://"))
			.map((origin) -> origin.substring("http://".length()))
			.isEqualTo(defaults.allowedHosts());
		assertThat(VALIDATOR.validate(defaults)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "*, true, false", "a.example, true, true", "a.example:*, true, true", "[::1]:80, true, true",
			"*.example, false, false", "a.example*, false, false", "a.*:*, false, false", "**, false, false",
			"'a b', false, false", "'', false, false", "*:*, false, false" })
	void patternMayHaveAStarForAnyPortAlone(String pattern, boolean host, boolean origin) {
		assertThat(isValid(List.of(pattern), List.of("http://a.example"))).isEqualTo(host);
		assertThat(isValid(List.of("a.example"), List.of(pattern))).isEqualTo(origin);
	}

	private static boolean isValid(List<String> hosts, List<String> origins) {
		return VALIDATOR.validate(new McpProperties(hosts, origins, DataSize.ofBytes(1))).isEmpty();
	}

}
