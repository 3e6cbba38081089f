package org.kvmfacts.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kvmfacts.ContractCheck;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests a database that disappears and returns while the service runs.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kvmfacts.response-cache.enabled=false", "spring.datasource.hikari.connection-timeout=1000",
				"spring.datasource.hikari.validation-timeout=500",
				"spring.datasource.hikari.data-source-properties.options=-c statement_timeout=1000" })
@ActiveProfiles("postgres")
@AutoConfigureRestTestClient
@FewFacts
@Import({ CutDatabase.class, ContractCheck.class })
class DatabaseOutageTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private BrokenLink link;

	@Test
	void requestWhenDatabaseIsUnreachableReturns503IfItNeedsAQuery() {
		expectFacts(HttpStatus.OK);
		assertThat(status("/api/v1/facts/merged-in-linux-2-6-20")).isEqualTo(HttpStatus.OK);
		this.link.cut();
		for (String path : List.of("/facts", "/export", "/export?format=ndjson", "/facts?format=csv")) {
			expectUnavailable("/api/v1" + path);
		}
		for (String path : List.of("/search?q=who+owns+kvm", "/answers?question=who+owns+kvm",
				"/facts/merged-in-linux-2-6-20")) {
			assertThat(status("/api/v1" + path)).as(path).isEqualTo(HttpStatus.OK);
		}
		assertThat(status("/actuator/health/readiness")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(status("/actuator/health/liveness")).isEqualTo(HttpStatus.OK);
		this.link.restore();
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status("/actuator/health/readiness")).isEqualTo(HttpStatus.OK));
		expectFacts(HttpStatus.OK);
	}

	private void expectUnavailable(String uri) {
		this.client.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.value(HttpHeaders.RETRY_AFTER, (seconds) -> assertThat(seconds).containsOnlyDigits())
			.expectHeader()
			.doesNotExist(HttpHeaders.CACHE_CONTROL)
			.expectBody()
			.jsonPath("$.type")
			.value(String.class, (type) -> assertThat(type).endsWith("/problems/unavailable"));
	}

	private void expectFacts(HttpStatus status) {
		this.client.get().uri("/api/v1/facts").exchange().expectStatus().isEqualTo(status).expectBody();
	}

	private HttpStatusCode status(String path) {
		return this.client.get().uri(path).exchange().returnResult().getStatus();
	}

}
