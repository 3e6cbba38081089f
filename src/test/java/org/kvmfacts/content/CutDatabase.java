package org.kvmfacts.content;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.kvmfacts.TestDatabases;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A PostgreSQL behind a link that tests can cut.
 */
@TestConfiguration(proxyBeanMethods = false)
class CutDatabase {

	@Bean
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.start();
	}

	@Bean
	BrokenLink link(EmbeddedPostgres postgres) throws IOException {
		return new BrokenLink(postgres.getPort());
	}

	@Bean
	TestDatabases.PostgresConnectionDetails connectionDetails(BrokenLink link) {
		return new TestDatabases.PostgresConnectionDetails(link.port());
	}

}
