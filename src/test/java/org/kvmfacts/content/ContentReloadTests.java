package org.kvmfacts.content;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests how an instance replaces the content while others read it.
 */
class ContentReloadTests {

	private static final String NAME = "select name from topic where id = 'basics'";

	private static final String CHANGE = "update topic set name = 'Changed' where id = 'basics';";

	private static final AtomicInteger databases = new AtomicInteger();

	private static EmbeddedPostgres postgres;

	private static ContentScripts content;

	private static ContentScripts changed;

	@BeforeAll
	static void begin() throws IOException {
		postgres = EmbeddedPostgres.start();
		content = FewFacts.Scripts.few(new PathMatchingResourcePatternResolver());
		changed = with(CHANGE);
	}

	@AfterAll
	static void end() throws IOException {
		postgres.close();
	}

	@ParameterizedTest
	@EnumSource
	void startWhenASeedHasChangedReplacesTheContent(Engine engine) {
		DataSource database = engine.database();
		start(database, new ContentReload(() -> content));
		List<String> before = summary(database);
		start(database, new ContentReload(() -> changed));
		assertThat(name(database)).isEqualTo("Changed");
		assertThat(summary(database)).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void startWhenRolledBackLoadsTheOldContent(Engine engine) {
		DataSource database = engine.database();
		Watched first = new Watched(content, database);
		start(database, first);
		start(database, new ContentReload(() -> changed));
		start(database, first);
		start(database, first);
		assertThat(name(database)).isEqualTo("What KVM is");
		assertThat(first.seen).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void readerWhenContentIsReplacedSeesTheOldUntilTheCommit(Engine engine) {
		DataSource database = engine.database();
		start(database, new ContentReload(() -> content));
		Watched reload = new Watched(changed, database);
		start(database, reload);
		assertThat(reload.seen).containsExactly("What KVM is");
		assertThat(name(database)).isEqualTo("Changed");
	}

	@ParameterizedTest
	@EnumSource
	void startWhenASeedFailsKeepsTheOldContent(Engine engine) {
		DataSource database = engine.database();
		start(database, new ContentReload(() -> content));
		List<String> before = summary(database);
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> start(database,
				new ContentReload(() -> with(CHANGE + "\ninsert into topic (id) values (null);"))));
		assertThat(name(database)).isEqualTo("What KVM is");
		assertThat(summary(database)).isEqualTo(before);
	}

	@Test
	void instancesWhenStartedTogetherLoadTheContentOnce() throws Exception {
		DataSource database = Engine.POSTGRESQL.database();
		startTogether(database, content);
		assertThat(startTogether(database, changed)).hasSize(1);
		assertThat(name(database)).isEqualTo("Changed");
	}

	private static List<String> startTogether(DataSource database, ContentScripts scripts) throws Exception {
		Watched reload = new Watched(scripts, database);
		CyclicBarrier barrier = new CyclicBarrier(2);
		ExecutorService instances = Executors.newFixedThreadPool(2);
		try {
			List<Future<Integer>> starts = Stream.generate(() -> instances.submit(() -> {
				barrier.await();
				return start(database, reload);
			})).limit(2).toList();
			for (Future<Integer> start : starts) {
				start.get();
			}
		}
		finally {
			instances.shutdownNow();
		}
		return reload.seen;
	}

	private static ContentScripts with(String script) {
		return new ContentScripts(content.schema(),
				Stream.concat(content.seeds().stream(), Stream.of(script)).toList());
	}

	private static int start(DataSource database, ContentReload reload) {
		return Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration",
					(database instanceof HikariDataSource) ? "classpath:db/vendor/h2"
							: "classpath:db/vendor/postgresql")
			.javaMigrations(reload)
			.load()
			.migrate().migrationsExecuted;
	}

	private static String name(DataSource database) {
		return JdbcClient.create(database).sql(NAME).query(String.class).single();
	}

	private static List<String> summary(DataSource database) {
		return JdbcClient.create(database).sql("""
				select id || ' ' || position || ' ' || standing || ' ' || modified || ' '
				    || (select count(*) from citation where fact_id = fact.id) from fact order by position
				""").query(String.class).list();
	}

	/**
	 * A database into which the content is loaded.
	 */
	enum Engine {

		H2 {
			@Override
			DataSource database() {
				// H2 checks rows with the connection that created the table, which must
				// stay open.
				HikariDataSource pool = new HikariDataSource();
				pool.setJdbcUrl("jdbc:h2:mem:reload" + databases.incrementAndGet()
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
				return pool;
			}
		},
		POSTGRESQL {
			@Override
			DataSource database() {
				String name = "reload" + databases.incrementAndGet();
				JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
				return postgres.getDatabase("postgres", name);
			}
		};

		abstract DataSource database();

	}

	/**
	 * Records what others read while the content is replaced.
	 */
	private static final class Watched extends ContentReload {

		private final DataSource database;

		private final List<String> seen = new ArrayList<>();

		Watched(ContentScripts scripts, DataSource database) {
			super(() -> scripts);
			this.database = database;
		}

		@Override
		public void migrate(Context context) throws SQLException {
			super.migrate(context);
			this.seen.add(JdbcClient.create(this.database).sql(NAME).query(String.class).optional().orElse("nothing"));
		}

	}

}
