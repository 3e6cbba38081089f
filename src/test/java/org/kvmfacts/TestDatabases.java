package org.kvmfacts;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The PostgreSQL of the second test run: in a container if Docker is available, otherwise
 * from Maven Central, so that the run is never skipped. The property
 * {@code kvmfacts.test.postgresql=embedded} forces the latter.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kvmfacts.test.database", havingValue = "postgresql")
public class TestDatabases {

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnDocker.class)
	static class InContainer {

		@Bean
		@ServiceConnection
		PostgreSQLContainer postgres() {
			return new PostgreSQLContainer("postgres:17-alpine");
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(OnNoDocker.class)
	static class Embedded {

		@Bean
		EmbeddedPostgres postgres() throws IOException {
			return EmbeddedPostgres.start();
		}

		@Bean
		PostgresConnectionDetails connectionDetails(EmbeddedPostgres postgres) {
			return new PostgresConnectionDetails(postgres.getPort());
		}

	}

	/**
	 * A PostgreSQL on this machine.
	 *
	 * @param port the port on which it listens
	 */
	public record PostgresConnectionDetails(int port) implements JdbcConnectionDetails, FlywayConnectionDetails {

		@Override
		public String getDriverClassName() {
			return "org.postgresql.Driver";
		}

		@Override
		public String getUsername() {
			return "postgres";
		}

		@Override
		public String getPassword() {
			return "postgres";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://localhost:" + this.port + "/postgres";
		}

	}

	static class OnDocker implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !"embedded".equals(context.getEnvironment().getProperty("kvmfacts.test.postgresql"))
					&& DockerClientFactory.instance().isDockerAvailable();
		}

	}

	static class OnNoDocker extends OnDocker {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !super.matches(context, metadata);
		}

	}

}
