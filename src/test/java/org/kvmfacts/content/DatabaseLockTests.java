package org.kvmfacts.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.kvmfacts.ContractCheck;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the service while another client of the database holds a lock.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kvmfacts.response-cache.enabled=false",
				"spring.datasource.hikari.data-source-properties.options=-c statement_timeout=1000" })
@ActiveProfiles("postgres")
@AutoConfigureRestTestClient
@FewFacts
@Import({ CutDatabase.class, ContractCheck.class })
class DatabaseLockTests {

	private static final int POOL = 10;

	@Autowired
	private RestTestClient client;

	@Autowired
	private EmbeddedPostgres postgres;

	@Test
	void requestsWhenATableIsLockedLeaveNoExtraConnections() throws SQLException {
		assertThat(status()).isEqualTo(200);
		try (Connection other = this.postgres.getPostgresDatabase().getConnection();
				Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute("lock table fact in access exclusive mode");
			for (int round = 0; round < 3; round++) {
				List<CompletableFuture<Integer>> asked = Stream
					.generate(() -> CompletableFuture.supplyAsync(this::status))
					.limit(POOL)
					.toList();
				assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(503);
				// One connection belongs to this test.
				assertThat(backends(statement)).isLessThanOrEqualTo(POOL + 1);
			}
			other.rollback();
		}
		assertThat(status()).isEqualTo(200);
	}

	private int status() {
		return this.client.get().uri("/api/v1/facts").exchange().returnResult().getStatus().value();
	}

	private static int backends(Statement statement) throws SQLException {
		try (ResultSet count = statement
			.executeQuery("select count(*) from pg_stat_activity where backend_type = 'client backend'")) {
			count.next();
			return count.getInt(1);
		}
	}

}
