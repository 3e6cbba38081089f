package org.kvmfacts.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
	DataRevision dataRevision(JdbcClient jdbc, ResourcePatternResolver resources) throws IOException {
		Set<String> seeds = Arrays.stream(resources.getResources("classpath:db/seed/*.sql"))
			.map(Resource::getFilename)
			.collect(Collectors.toSet());
		String applied = jdbc
			.sql("select script, version, checksum from flyway_schema_history where success order by installed_rank")
			.query(Applied.class)
			.list()
			.stream()
			.filter((script) -> seeds.contains(script.script()))
			.map((script) -> script.version() + " " + script.checksum())
			.collect(Collectors.joining("\n"));
		String published = jdbc.sql("select max(published) from publication").query(String.class).single();
		String digest = DigestUtils.md5DigestAsHex(applied.getBytes(StandardCharsets.UTF_8));
		return new DataRevision(digest.substring(0, ID_LENGTH), published);
	}

	private record Applied(String script, @Nullable String version, @Nullable Integer checksum) {

	}

}
