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
 * Says which databases are migrated, and how.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	/**
	 * Lets nothing be migrated in a database that is read only: it was when it was made.
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
	 * Lets scripts take longer than requests may.
	 */
	@Bean
	FlywayConfigurationCustomizer patientMigrations() {
		return (configuration) -> configuration.dataSource(new MigrationDataSource(configuration.getDataSource()));
	}

	// A connection that had no bound on its statements would keep none. One that has
	// bounds stays,
	// for H2 evaluates check constraints in the session that made them.
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
