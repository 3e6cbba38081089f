package org.kvmfacts.guard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests more concurrent requests than the service accepts.
 */
@GuardTest({ "kvmfacts.overload.maximum-concurrent=2", "kvmfacts.overload.maximum-concurrent-per-client=1",
		"kvmfacts.overload.maximum-bulk=2" })
@Import(OverloadTests.Held.class)
class OverloadTests {

	private static final String HOLD = "X-Hold";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Hold hold;

	@Autowired
	private MeterRegistry metrics;

	@Test
	void requestWhenAllPlacesAreTakenReturns503AndHealthStaysUp() throws IOException, InterruptedException {
		CompletableFuture<HttpResponse<String>> held = this.client
			.sendAsync(request("/api/v1/topics").header(HOLD, "yes").build(), BodyHandlers.ofString());
		assertThat(this.hold.arrived.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
		try (RawClient second = new RawClient(this.port, "127.0.0.2");
				RawClient third = new RawClient(this.port, "127.0.0.3")) {
			assertThat(second.exchange("GET /api/v1/topics").status()).isEqualTo(200);
			second.send(
					"GET /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nAccept: */*;q=0.5\r\n" + HOLD + ": yes\r\n\r\n");
			assertThat(this.hold.arrived.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
			assertThat(third.exchange("GET /api/v1/facts").status()).isEqualTo(503);
			expectCounted("total");
			HttpResponse<String> refused = get("/api/v1/topics");
			expectCounted("client");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.headers().firstValue("Retry-After").orElseThrow()).containsOnlyDigits();
			assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(refused.body()).contains("/problems/unavailable", "\"status\":503");
			assertThat(get("/mcp").statusCode()).isEqualTo(503);
			assertThat(get("/llms.txt").statusCode()).isEqualTo(503);
			assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(get("/problems/unavailable").statusCode()).isEqualTo(200);
			assertThat(get("/").statusCode()).isEqualTo(503);
			assertThat(get("/assets/site.css").statusCode()).isEqualTo(200);
		}
		finally {
			this.hold.released.release(2);
		}
		assertThat(held.join().statusCode()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(get("/api/v1/topics").statusCode()).isEqualTo(200));
	}

	// Of the two places one is for one client, which keeps its place for other requests.
	@ParameterizedTest
	@CsvSource({ "/api/v1/export, application/json", "/api/v1/sources?format=csv, */*",
			"/api/v1/sources?format=%63sv, */*", "/api/v1/sources, text/*",
			"/api/v1/sources, 'application/json;q=0, */*'" })
	void bulkWhenNotSentHasItsOwnPlaceHoweverItIsRequested(String path, String accept)
			throws IOException, InterruptedException {
		try (RawClient first = new RawClient(this.port, "127.0.0.4");
				RawClient second = new RawClient(this.port, "127.0.0.4");
				RawClient other = new RawClient(this.port, "127.0.0.5")) {
			first.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n" + HOLD
					+ ": yes\r\n\r\n");
			assertThat(this.hold.arrived.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
			try {
				assertThat(second.exchange("GET /api/v1/topics/nothing").status()).isEqualTo(404);
				RawClient.Response refused = second.exchange("GET " + path, "Accept: " + accept + "\r\n");
				assertThat(refused.status()).isEqualTo(503);
				expectCounted("bulk");
				assertThat(refused.headers()).containsKey("Retry-After").doesNotContainKey("ETag");
				assertThat(refused.body()).contains("/problems/unavailable");
				assertThat(other.exchange("GET " + path, "Accept: " + accept + "\r\n").status()).isEqualTo(200);
			}
			finally {
				this.hold.released.release();
			}
			assertThat(first.read(false).status()).isEqualTo(200);
		}
	}

	private void expectCounted(String limit) {
		assertThat(this.metrics.get("kvmfacts.overloaded").tag("limit", limit).counter().count()).isPositive();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	/**
	 * Adds the filter that holds requests.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Held {

		@Bean
		Hold hold() {
			return new Hold();
		}

	}

	/**
	 * Holds a request that asks for it behind all guards, before its response is written,
	 * until it is released.
	 */
	@Order(Ordered.LOWEST_PRECEDENCE)
	static class Hold extends OncePerRequestFilter {

		private final Semaphore arrived = new Semaphore(0);

		private final Semaphore released = new Semaphore(0);

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			chain.doFilter(request, (request.getHeader(HOLD) != null) ? held(response) : response);
		}

		private HttpServletResponse held(HttpServletResponse response) {
			return new HttpServletResponseWrapper(response) {

				@Override
				public ServletOutputStream getOutputStream() throws IOException {
					Hold.this.arrived.release();
					Hold.this.released.acquireUninterruptibly();
					return super.getOutputStream();
				}

			};
		}

	}

}
