package org.kvmfacts.api.openapi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
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

	private static final Pattern REVALIDATION = Pattern.compile("If-None-Match: \\$etag\" '([^']+)'");

	@Autowired
	private RestTestClient client;

	static Stream<MatchResult> recipes() throws IOException {
		return found(RECIPE);
	}

	private static Stream<MatchResult> found(Pattern recipe) throws IOException {
		return recipe.matcher(Files.readString(Path.of("docs/api.md"))).results().toList().stream();
	}

	private static URI address(MatchResult recipe) {
		return URI.create(recipe.group(1).replace("http://localhost:8080", ""));
	}

	@ParameterizedTest
	@MethodSource("recipes")
	void recipeWhenFollowedReturnsTheFieldsItNames(MatchResult recipe) {
		List<String> fields = FIELD.matcher(recipe.group(2)).results().map((field) -> field.group(1)).toList();
		EntityExchangeResult<String> response = this.client.get()
			.uri(address(recipe))
			.exchange()
			.expectBody(String.class)
			.returnResult();
		assertThat(response.getStatus().value()).as(recipe.group(1))
			.isEqualTo(fields.contains("$.errors[0].parameter") ? 400 : 200);
		fields.forEach(
				(field) -> assertThat(JsonPath.<Object>read(response.getResponseBody(), field)).as(field).isNotNull());
	}

	@Test
	void recipeOfRevalidationWhenNothingChangedReturnsNotModified() throws IOException {
		URI address = address(found(REVALIDATION).findFirst().orElseThrow());
		String tag = Objects.requireNonNull(
				this.client.head().uri(address).exchange().expectBody().returnResult().getResponseHeaders().getETag());
		this.client.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange().expectStatus().isNotModified();
	}

}
