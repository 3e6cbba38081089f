package org.kvmfacts.api.openapi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the recipes of docs/api.md work unchanged.
 */
@ServiceTest
class ApiGuideTests {

	private static final Pattern RECIPE = Pattern.compile("```sh\ncurl -s '([^']+)'.*?```\n(.*?)(?=```|\\z)",
			Pattern.DOTALL);

	private static final Pattern FIELD = Pattern.compile("`(\\$\\.[^`]+)`");

	@Autowired
	private RestTestClient client;

	static Stream<MatchResult> recipes() throws IOException {
		return RECIPE.matcher(Files.readString(Path.of("docs/api.md"))).results().toList().stream();
	}

	@ParameterizedTest
	@MethodSource("recipes")
	void recipeWhenFollowedReturnsTheFieldsItNames(MatchResult recipe) {
		URI address = URI.create(recipe.group(1).replace("http://localhost:8080", ""));
		List<String> fields = FIELD.matcher(recipe.group(2)).results().map((field) -> field.group(1)).toList();
		EntityExchangeResult<String> response = this.client.get()
			.uri(address)
			.exchange()
			.expectBody(String.class)
			.returnResult();
		assertThat(response.getStatus().value()).as(recipe.group(1))
			.isEqualTo(fields.contains("$.errors[0].parameter") ? 400 : 200);
		fields.forEach(
				(field) -> assertThat(JsonPath.<Object>read(response.getResponseBody(), field)).as(field).isNotNull());
	}

}
