package org.kvmfacts.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.DigestUtils;

/**
 * Derives the revision of the content from the seed scripts that were applied.
 */
@Configuration(proxyBeanMethods = false)
class DataRevisionConfiguration {

	private static final int ID_LENGTH = 12;

	// JdbcClient waits for the migrations, so that all of them are seen.
	@Bean
	DataRevision dataRevision(JdbcClient jdbc, Flyway flyway, ResourcePatternResolver resources) throws IOException {
		Set<String> seeds = Arrays.stream(resources.getResources("classpath:db/seed/*.sql"))
			.map(Resource::getFilename)
			.collect(Collectors.toSet());
		String applied = Arrays.stream(flyway.info().applied())
			.filter((migration) -> seeds.contains(migration.getScript()))
			.map(DataRevisionConfiguration::describe)
			.collect(Collectors.joining("\n"));
		String published = jdbc.sql("select max(published) from publication").query(String.class).single();
		String digest = DigestUtils.md5DigestAsHex(applied.getBytes(StandardCharsets.UTF_8));
		return new DataRevision(digest.substring(0, ID_LENGTH), published);
	}

	private static String describe(MigrationInfo migration) {
		return migration.getVersion() + " " + migration.getChecksum();
	}

}
