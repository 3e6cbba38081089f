package org.kvmfacts.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests requests that are too large.
 */
@GuardTest
class SizeTests {

	private static final int BODY = 8 * 1024;

	private static final String LONG = "a".repeat(33 * 1024);

	private static final String OVER = "a".repeat(9 * 1024);

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void bodyWhenNotExpectedReturns413() throws IOException, InterruptedException {
		expectProblem(send("GET", BodyPublishers.ofByteArray(new byte[1])), 413, "request-refused");
		expectProblem(send("GET", BodyPublishers.ofByteArray(new byte[BODY])), 413, "request-refused");
		expectProblem(send("GET", chunked(BODY)), 413, "request-refused");
	}

	@Test
	void bodyWhenMethodIsNotAllowedReturns405() throws IOException, InterruptedException {
		expectProblem(send("POST", BodyPublishers.ofByteArray(new byte[BODY])), 405, "method-not-allowed");
	}

	@Test
	void formWhenSentIsNotRead() throws IOException, InterruptedException {
		HttpRequest request = request("/api/v1/topics").method("PUT", BodyPublishers.ofString("limit=0"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.build();
		expectProblem(this.client.send(request, BodyHandlers.ofString()), 405, "method-not-allowed");
	}

	@Test
	void addressWhenTooLongReturns414() throws IOException, InterruptedException {
		HttpRequest request = request("/api/v1/facts?id=" + OVER).build();
		expectProblem(this.client.send(request, BodyHandlers.ofString()), 414, "request-refused");
	}

	@Test
	void headersWhenTooLongReturn431() throws IOException, InterruptedException {
		HttpRequest request = request("/api/v1/topics").header("Cookie", OVER).build();
		expectProblem(this.client.send(request, BodyHandlers.ofString()), 431, "request-refused");
	}

	@Test
	void addressWhenUnreadableReturns400() throws IOException, InterruptedException {
		HttpRequest request = request("/api/v1/topics?x=" + LONG).build();
		expectProblem(this.client.send(request, BodyHandlers.ofString()), 400, "malformed-request");
	}

	@Test
	void headersWhenUnreadableReturn400() throws IOException, InterruptedException {
		HttpRequest request = request("/api/v1/topics").header("X-Long", LONG).build();
		expectProblem(this.client.send(request, BodyHandlers.ofString()), 400, "malformed-request");
	}

	private HttpResponse<String> send(String method, BodyPublisher body) throws IOException, InterruptedException {
		return this.client.send(request("/api/v1/topics").method(method, body).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.version(HttpClient.Version.HTTP_1_1);
	}

	private static BodyPublisher chunked(int length) {
		return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
	}

	private static void expectProblem(HttpResponse<String> response, int status, String type) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(response.body()).contains("/problems/" + type, "\"status\":" + status).doesNotContain("<", "apache");
	}

}
