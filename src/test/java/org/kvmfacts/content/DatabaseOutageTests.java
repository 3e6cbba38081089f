package org.kvmfacts.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests a database that disappears and returns, or is locked by another client, while the
 * service runs.
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

	private static final int POOL = 10;

	// One of each collection; the content of these tests has no FAQ entries.
	private static final List<String> ENTRIES = List.of("/facts/merged-in-linux-2-6-20", "/sources/ownership-article",
			"/topics/basics", "/organisations/red-hat", "/people/avi-kivity", "/subsystems/kvm-x86");

	@Autowired
	private RestTestClient client;

	@Autowired
	private BrokenLink link;

	@Autowired
	private EmbeddedPostgres postgres;

	@Autowired
	private Flyway flyway;

	@Autowired
	private JdbcClient requests;

	@Test
	void requestWhenDatabaseIsUnreachableReturns503IfItNeedsAQuery() {
		expectFacts(HttpStatus.OK);
		expectOk(ENTRIES);
		expectAnswer("list_organisations");
		this.link.cut();
		for (String path : List.of("/facts", "/export", "/export?format=ndjson", "/facts?format=csv")) {
			expectUnavailable("/api/v1" + path);
		}
		expectUnavailablePage("/facts");
		expectUnavailableResource("kvm://facts/article-ai-for-tuning-guests");
		expectOk(ENTRIES);
		expectAnswer("list_organisations");
		expectOk(List.of("/search?q=who+owns+kvm", "/answers?question=who+owns+kvm"));
		assertThat(status("/actuator/health/readiness")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(status("/actuator/health/liveness")).isEqualTo(HttpStatus.OK);
		this.link.restore();
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status("/actuator/health/readiness")).isEqualTo(HttpStatus.OK));
		expectFacts(HttpStatus.OK);
	}

	@Test
	void requestsWhenATableIsLockedLeaveNoExtraConnections() throws SQLException {
		expectFacts(HttpStatus.OK);
		try (Connection other = this.postgres.getPostgresDatabase().getConnection();
				Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table fact in access exclusive mode");
			for (int round = 0; round < 3; round++) {
				List<CompletableFuture<HttpStatusCode>> asked = Stream
					.generate(() -> CompletableFuture.supplyAsync(() -> status("/api/v1/facts")))
					.limit(POOL)
					.toList();
				assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(HttpStatus.SERVICE_UNAVAILABLE);
				// One connection belongs to this test.
				assertThat(backends(statement)).isLessThanOrEqualTo(POOL + 1);
			}
			other.rollback();
		}
		expectFacts(HttpStatus.OK);
	}

	@Test
	void scriptsMayTakeLongerThanRequests() {
		String limit = "show statement_timeout";
		assertThat(JdbcClient.create(this.flyway.getConfiguration().getDataSource())
			.sql(limit)
			.query(String.class)
			.single()).isEqualTo("0");
		assertThat(this.requests.sql(limit).query(String.class).single()).isEqualTo("1s");
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

	private void expectUnavailablePage(String uri) {
		this.client.get()
			.uri(uri)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectHeader()
			.exists(HttpHeaders.RETRY_AFTER)
			.expectHeader()
			.doesNotExist(HttpHeaders.CACHE_CONTROL);
	}

	private void expectUnavailableResource(String uri) {
		message("resources/read", Map.of("uri", uri)).jsonPath("$.error.code").isEqualTo(-32000);
	}

	private void expectAnswer(String tool) {
		message("tools/call", Map.of("name", tool)).jsonPath("$.result.isError").isEqualTo(false);
	}

	private RestTestClient.BodyContentSpec message(String method, Map<String, String> params) {
		return this.client.post()
			.uri("/mcp")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM)
			.body(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

	private void expectOk(List<String> paths) {
		assertThat(paths).allSatisfy((path) -> assertThat(status("/api/v1" + path)).isEqualTo(HttpStatus.OK));
	}

	private void expectFacts(HttpStatus status) {
		this.client.get().uri("/api/v1/facts").exchange().expectStatus().isEqualTo(status).expectBody();
	}

	private HttpStatusCode status(String path) {
		return this.client.get().uri(path).exchange().returnResult().getStatus();
	}

	private static int backends(Statement statement) throws SQLException {
		try (ResultSet count = statement
			.executeQuery("select count(*) from pg_stat_activity where backend_type = 'client backend'")) {
			count.next();
			return count.getInt(1);
		}
	}

}
