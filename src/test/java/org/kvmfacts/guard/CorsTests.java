package org.kvmfacts.guard;

import java.net.URI;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests pages of other origins that read the API.
 */
@GuardTest
class CorsTests {

	private static final String ORIGIN = "https://example.org";

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/topics", "/v3/api-docs", "/v3/api-docs.yaml", "/llms.txt",
			"/llms-full.txt", "/feed.json", "/feed.atom", "/.well-known/api-catalog" })
	void getWhenOfAnotherOriginCanBeReadWithItsHeaders(String path) {
		exchange(HttpMethod.GET, path).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS)
			.expectHeader()
			.value(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
					(names) -> assertThat(Arrays.asList(names.split(", "))).containsExactlyInAnyOrder("Accept", "ETag",
							"Link", "Last-Modified", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Request-Id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/facts/nonsense", "/v3/api-docs/nonsense", "/.well-known/nonsense", "/nope",
			"/openapi.json" })
	void errorWhenOfAnotherOriginCanBeRead(String path) {
		exchange(HttpMethod.GET, path).expectStatus()
			.isNotFound()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void preflightWhenForReadingIsAllowed(String method) {
		preflight(method).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET,HEAD")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "if-none-match")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600")
			.expectBody()
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "NONSENSE" })
	void preflightWhenForWritingReturns403(String method) {
		preflight(method).expectStatus()
			.isEqualTo(HttpStatus.FORBIDDEN)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
			.expectBody()
			.jsonPath("$.type")
			.value(String.class, (type) -> assertThat(type).endsWith("/problems/request-refused"))
			.jsonPath("$.status")
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "DELETE", "PATCH", "NONSENSE" })
	void methodWhenNotAllowedIsRefusedReadably(String method) {
		exchange(HttpMethod.valueOf(method), "/api/v1/facts").expectStatus()
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED)
			.expectHeader()
			.valueEquals(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void healthWhenAskedFromAnotherOriginIsNotShared() {
		exchange(HttpMethod.GET, "/actuator/health").expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	private ResponseSpec exchange(HttpMethod method, String path) {
		return this.client.method(method).uri(URI.create(path)).header(HttpHeaders.ORIGIN, ORIGIN).exchange();
	}

	private ResponseSpec preflight(String method) {
		return this.client.options()
			.uri("/api/v1/facts")
			.header(HttpHeaders.ORIGIN, ORIGIN)
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "if-none-match")
			.exchange();
	}

}
