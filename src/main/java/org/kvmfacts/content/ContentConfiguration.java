package org.kvmfacts.content;

import java.sql.Connection;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the content, and provides its revision and its withdrawals.
 */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	private static final int ID_LENGTH = 12;

	@Bean
	ContentScripts.Reader contentScripts(ResourcePatternResolver resources) {
		return () -> ContentScripts.read(resources);
	}

	@Bean
	ContentReload contentReload(ContentScripts.Reader scripts) {
		return new ContentReload(scripts);
	}

	/**
	 * Skips a read-only database, which was migrated when it was prepared.
	 */
	@Bean
	FlywayMigrationStrategy migrationStrategy() {
		return (flyway) -> {
			if (!isReadOnly(flyway.getConfiguration().getDataSource())) {
				flyway.migrate();
			}
		};
	}

	private static boolean isReadOnly(DataSource database) {
		return Boolean.TRUE
			.equals(new JdbcTemplate(database).execute((ConnectionCallback<Boolean>) Connection::isReadOnly));
	}

	// The JdbcClient parameter makes this bean wait for the migrations.
	@Bean
	DataRevision dataRevision(JdbcClient jdbc, ContentReload content) {
		String published = jdbc.sql("select max(published) from publication").query(String.class).single();
		return new DataRevision(content.digest().substring(0, ID_LENGTH), published);
	}

	@Bean
	Withdrawals withdrawals(JdbcClient jdbc) {
		return new Withdrawals(
				jdbc.sql("select type, id, successor_id, reason, date from withdrawn order by date desc, id")
					.query(Withdrawn.class)
					.list());
	}

}
