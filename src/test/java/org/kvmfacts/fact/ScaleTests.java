package org.kvmfacts.fact;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that requests cost the same however much content there is, on PostgreSQL. The
 * property {@code kvmfacts.scale} sets how many facts to generate, and also measures
 * times.
 */
@ServiceTest
@Tag("slow")
@EnabledIfSystemProperty(named = "kvmfacts.test.database", matches = "postgresql")
@TestPropertySource(properties = "spring.datasource.hikari.pool-name=scale")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ScaleTests {

	private static final int FACTS = Integer.getInteger("kvmfacts.scale", 20_000);

	private static final boolean MEASURE = Integer.getInteger("kvmfacts.scale") != null;

	private static final int ROUNDS = 10;

	private static final int PAUSE = 1000;

	// Each fact once, and what belongs to those on the page.
	private static final int MOST_ROWS = FACTS + 5_000;

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@LocalServerPort
	private int port;

	private final Map<String, Double> before = new LinkedHashMap<>();

	@BeforeAll
	void generateFacts(@Autowired DataSource database) throws SQLException {
		HikariDataSource pool = database.unwrap(HikariDataSource.class);
		// Each connection counts its own reads.
		pool.getHikariConfigMXBean().setMinimumIdle(1);
		pool.getHikariConfigMXBean().setMaximumPoolSize(1);
		pool.getHikariPoolMXBean().softEvictConnections();
		if (MEASURE) {
			measure(this.before);
			measure(this.before);
		}
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set scale.facts = " + FACTS);
			ScriptUtils.executeSqlScript(connection, new FileSystemResource("benchmarks/scale/content.sql"));
			statement.execute("reset all");
		}
	}

	@Test
	void requestsWhenContentIsLargeReadEachFactOnceAtMost() {
		SoftAssertions softly = new SoftAssertions();
		for (String path : new ScaleRequests(this.jdbc).all()) {
			// The items of a list are counted only once.
			get(path);
			long before = rowsRead();
			get(path);
			softly.assertThat(rowsRead() - before).as("Rows that %s reads", path).isLessThan(MOST_ROWS);
		}
		softly.assertAll();
	}

	private long rowsRead() {
		this.jdbc.sql("select cast(pg_stat_force_next_flush() as text)").query((row) -> {
		});
		return this.jdbc.sql("""
				select (select sum(seq_tup_read) from pg_stat_user_tables)
				    + (select sum(idx_tup_read) from pg_stat_user_indexes)
				""").query(Long.class).single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "export", "export?format=ndjson", "export?format=markdown", "facts?format=csv" })
	void wholeListWhenClientIsSlowIsReadAsItIsSent(String path) throws Exception {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		try (SlowReader reader = new SlowReader(this.port, "/api/v1/" + path)) {
			assertThat(reader.readSome()).contains(" 200 ");
			long read = settled(() -> statistics.getEntityStatistics(Fact.class.getName()).getLoadCount());
			assertThat(read).isPositive().isLessThan(FACTS / 2);
		}
	}

	private static long settled(LongSupplier count) throws InterruptedException {
		long before = -1;
		long now = 0;
		while (now == 0 || now > before) {
			before = now;
			Thread.sleep(PAUSE);
			now = count.getAsLong();
		}
		return now;
	}

	@Test
	@EnabledIfSystemProperty(named = "kvmfacts.scale", matches = ".+")
	void requestsWhenContentIsLargeTakeAtMostTwiceAsLong() {
		Map<String, Double> after = new LinkedHashMap<>();
		measure(after);
		SoftAssertions softly = new SoftAssertions();
		after.forEach((path, time) -> {
			double earlier = Objects.requireNonNull(this.before.get(path), path);
			System.out.printf(Locale.ROOT, "%-70s %7.2f %7.2f ms %5.2f%n", path, earlier, time, time / earlier);
			softly.assertThat(time).as("Milliseconds that %s takes", path).isLessThanOrEqualTo(2 * earlier);
		});
		softly.assertAll();
	}

	private void measure(Map<String, Double> times) {
		List<String> requests = new ScaleRequests(this.jdbc).all();
		requests.forEach((path) -> times.put(path.replaceFirst("cursor=.*", "cursor=" + requests.indexOf(path)),
				IntStream.range(0, ROUNDS).mapToDouble((round) -> time(path)).min().orElseThrow()));
	}

	private double time(String path) {
		long start = System.nanoTime();
		get(path);
		return (System.nanoTime() - start) / 1e6;
	}

	private void get(String path) {
		this.client.get().uri(URI.create("/api/v1/" + path)).exchange().expectStatus().isOk();
	}

}
