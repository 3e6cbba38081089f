package org.kvmfacts.guard;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests clients that send too many requests. Each test is another client, named by the
 * trusted proxy on this machine.
 */
@GuardTest({ "kvmfacts.rate-limit.requests=2", "kvmfacts.rate-limit.window=1h" })
class RateLimitTests {

	private static final String PATH = "/api/v1/topics";

	@Autowired
	private RestTestClient client;

	@Test
	void requestWhenCountedShowsWhatIsLeft() {
		expectRemaining(get(PATH, "192.0.2.1"), 1).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("RateLimit-Policy", "\"default\";q=2;w=3600");
		expectRemaining(get("/api/v1", "192.0.2.1"), 0).expectStatus().isOk();
	}

	@Test
	void requestWhenOneTooManyReturns429() {
		useUp("192.0.2.2");
		expectRemaining(get(PATH, "192.0.2.2"), 0).expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.value(HttpHeaders.RETRY_AFTER, (seconds) -> assertThat(Integer.parseInt(seconds)).isBetween(3500, 3600))
			.expectBody()
			.jsonPath("$.type")
			.value(String.class, (type) -> assertThat(type).matches("http://.+/problems/too-many-requests"))
			.jsonPath("$.title")
			.isEqualTo("Too many requests")
			.jsonPath("$.status")
			.isEqualTo(429)
			.jsonPath("$.instance")
			.isEqualTo(PATH)
			.jsonPath("$.detail")
			.isNotEmpty()
			.jsonPath("$.errors")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api", "//api/v1/topics", "/api;x=1/v1/topics", "/%61pi/v1/topics", "/v3/api-docs",
			"/v3/api-docs.yaml", "/v3/api-docs/client", "/swagger-ui/index.html", "/mcp", "//mcp", "/mcp;x=1", "/%6dcp",
			"/llms.txt", "/llms-full.txt", "/", "/facts", "/search?q=kvm", "/nonsense" })
	void pathWhenCountedIsRefusedHoweverItIsWritten(String path) {
		useUp("192.0.2.3");
		get(path, "192.0.2.3").expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/assets/site.css", "/problems/not-found", "/actuator/health", "/actuator/health/liveness" })
	void pathWhenNotCountedIsServed(String path) {
		useUp("192.0.2.4");
		get(path, "192.0.2.4").expectStatus().isOk().expectHeader().doesNotExist("RateLimit");
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.91, /api/v1/topics?format=%63sv, */*", "192.0.2.92, /api/v1/topics, text/*",
			"192.0.2.93, /api/v1/topics, 'application/json;q=0, */*'" })
	void tableWhenRequestedInAnyWayCountsMore(String address, String path, String accept) {
		exchange(HttpMethod.GET, path, Map.of("X-Forwarded-For", address, HttpHeaders.ACCEPT, accept)).expectStatus()
			.isOk();
		// The rest of the cost is charged once the response has been sent. A search
		// counts
		// more than is left, so it is refused without being counted itself.
		await().untilAsserted(() -> expectRemaining(get("/api/v1/search?q=kvm", address), 0).expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
	}

	@Test
	void headWhenOneTooManyReturns429WithoutBody() {
		useUp("192.0.2.5");
		exchange(HttpMethod.HEAD, PATH, Map.of("X-Forwarded-For", "192.0.2.5")).expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
			.expectBody()
			.isEmpty();
	}

	@Test
	void refusalWhenFromAnotherOriginCanBeRead() {
		useUp("192.0.2.6");
		exchange(HttpMethod.GET, PATH, Map.of("X-Forwarded-For", "192.0.2.6", "Origin", "https://example.org"))
			.expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
	}

	@Test
	void addressWhenAddedByTheClientIsNotTrusted() {
		get(PATH, "203.0.113.1, 192.0.2.7");
		get(PATH, "203.0.113.2, 192.0.2.7");
		get(PATH, "203.0.113.3, 192.0.2.7").expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	@Test
	void forwardedHeaderWhenNotConfiguredIsNotTrusted() {
		useUp("192.0.2.8");
		exchange(HttpMethod.GET, PATH, Map.of("X-Forwarded-For", "192.0.2.8", "Forwarded", "for=203.0.113.4"))
			.expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	private void useUp(String address) {
		get(PATH, address);
		get(PATH, address);
	}

	private ResponseSpec get(String path, String forwardedFor) {
		return exchange(HttpMethod.GET, path, Map.of("X-Forwarded-For", forwardedFor));
	}

	private ResponseSpec exchange(HttpMethod method, String path, Map<String, String> headers) {
		return this.client.method(method)
			.uri((builder) -> URI.create(builder.build() + path))
			.headers((target) -> headers.forEach(target::set))
			.exchange();
	}

	private static ResponseSpec expectRemaining(ResponseSpec response, int remaining) {
		return response.expectHeader()
			.value("RateLimit",
					(limit) -> assertThat(limit).matches("\"default\";r=" + remaining + ";t=3[56][0-9][0-9]"));
	}

}
