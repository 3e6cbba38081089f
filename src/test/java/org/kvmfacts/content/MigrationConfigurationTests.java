package org.kvmfacts.content;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests how long scripts and requests may take.
 */
class MigrationConfigurationTests {

	private final ApplicationContextRunner service = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class))
		.withUserConfiguration(MigrationConfiguration.class)
		.withPropertyValues("spring.flyway.locations=classpath:slow",
				"spring.datasource.hikari.data-source-properties.socketTimeout=1");

	@Test
	void scriptMayTakeLongerThanARequest() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			this.service.withPropertyValues("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))
				.run((context) -> {
					assertThat(context).hasNotFailed();
					JdbcTemplate request = context.getBean(JdbcTemplate.class);
					assertThatExceptionOfType(DataAccessResourceFailureException.class)
						.isThrownBy(() -> request.execute("select pg_sleep(2)"));
				});
		}
	}

}
