package org.kvmfacts.content;

import java.sql.Connection;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Configures which databases are migrated, and how.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	/**
	 * Skips a read-only database, which was migrated when it was prepared.
	 */
	@Bean
	FlywayMigrationStrategy migrationStrategy() {
		return (flyway) -> {
			if (!isReadOnly(flyway.getConfiguration().getDataSource())) {
				flyway.migrate();
				if (flyway.getConfiguration().getInitSql() != null) {
					evict(flyway.getConfiguration().getDataSource());
				}
			}
		};
	}

	/**
	 * Allows scripts to take longer than requests.
	 */
	@Bean
	FlywayConfigurationCustomizer patientMigrations() {
		return (configuration) -> configuration.dataSource(new MigrationDataSource(configuration.getDataSource()));
	}

	// Connections used for migrations have no statement timeout and are discarded. Others
	// are left open, because H2 evaluates check constraints in the session that created
	// them.
	private static void evict(DataSource dataSource) {
		HikariDataSource pool = DataSourceUnwrapper.unwrap(dataSource, HikariConfigMXBean.class,
				HikariDataSource.class);
		if (pool != null && pool.getHikariPoolMXBean() != null) {
			pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

	private static boolean isReadOnly(DataSource dataSource) {
		return Boolean.TRUE
			.equals(new JdbcTemplate(dataSource).execute((ConnectionCallback<Boolean>) Connection::isReadOnly));
	}

}
