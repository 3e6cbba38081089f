package org.kvmfacts.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.content.FewFacts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is measured, where it can be read, and the ids of requests.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "management.prometheus.metrics.export.enabled=true" })
@FewFacts
class TelemetryTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private ObjectProvider<Tracer> tracer;

	@Test
	void metricsCountFreshAndCachedResponsesAndRefusals() throws IOException, InterruptedException {
		for (int i = 0; i < 3; i++) {
			assertThat(get("/api/v1/topics/licence").statusCode()).isEqualTo(200);
		}
		get("/api/v1/answers?question=Who+owns+KVM%3F");
		get("/api/v1/search?q=qumranet");
		get("/api/v1/facts?x=" + "x".repeat(9000));
		assertThat(send(this.managementPort, "/actuator/prometheus", null).body())
			.contains("uri=\"/api/{version}/topics/{id}\"} 3")
			.contains("cache_gets_total{cache=\"responses\",result=\"hit\"} 2.0")
			.contains("kvmfacts_search_seconds_count{kind=\"answer\"} 1",
					"kvmfacts_search_seconds_count{kind=\"search\"} 1")
			.contains("kvmfacts_answers_total{answered=")
			.contains("kvmfacts_refused_total{status=\"414\"} 1.0")
			.contains("hikaricp_connections_active", "jvm_memory_used_bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/health", "/actuator/env" })
	void managementWhenOnASeparatePortIsNotPublic(String path) throws IOException, InterruptedException {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void probeOnThePublicPortAnswers(String path) throws IOException, InterruptedException {
		assertThat(get(path).body()).contains("UP");
	}

	@Test
	void requestWhenIdIsSentKeepsIt() throws IOException, InterruptedException {
		HttpResponse<String> problem = send(this.port, "/api/v1/facts?limit=0", "Web-7_f.3");
		assertThat(problem.headers().firstValue("X-Request-Id")).contains("Web-7_f.3");
		assertThat(problem.body()).contains("\"requestId\":\"Web-7_f.3\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "<b>", "ä", "12345678901234567890123456789012345678901234567890123456789012345" })
	void requestWhenIdIsInvalidGetsAnother(String name) throws IOException, InterruptedException {
		HttpResponse<String> problem = send(this.port, "/api/v1/facts/nothing", name);
		String id = problem.headers().firstValue("X-Request-Id").orElseThrow();
		assertThat(id).matches("[0-9a-f]{16}");
		assertThat(problem.body()).contains("\"requestId\":\"" + id + "\"");
	}

	@Test
	void requestsWithoutIdGetDifferentOnes() throws IOException, InterruptedException {
		assertThat(get("/api/v1/topics").headers().firstValue("X-Request-Id"))
			.isNotEqualTo(get("/api/v1/topics").headers().firstValue("X-Request-Id"));
	}

	@Test
	void tracingWhenNoEndpointIsSetIsOff() {
		assertThat(this.tracer.getIfAvailable()).satisfiesAnyOf((none) -> assertThat(none).isNull(),
				(noop) -> assertThat(noop).isSameAs(Tracer.NOOP));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(this.port, path, null);
	}

	private static HttpResponse<String> send(int port, String path, @Nullable String name)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
		if (name != null) {
			request.header("X-Request-Id", name);
		}
		return CLIENT.send(request.build(), BodyHandlers.ofString());
	}

}
