package org.kvmfacts.content;

import java.io.IOException;
import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Some forty facts in place of the whole content, for tests that do not depend on it, so
 * that the service starts in a fraction of the time.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FewFacts {

	private static final List<String> TOPICS = List.of("'basics'", "'outlook'");

	private static final List<String> LEFT_OUT = List.of("insert into faq ", "insert into fact_check_result ",
			"-- Linux 5.10:", "-- Linux 6.1:", "-- Linux 7.2:", "insert into contribution_release ");

	// Contexts with all facts share the other one.
	@Bean
	static DynamicPropertyRegistrar ownDatabase() {
		return (registry) -> registry.add("spring.datasource.url", () -> "jdbc:h2:mem:few;MODE=PostgreSQL;"
				+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
	}

	@Bean
	@Primary
	ContentScripts fewFacts(ResourcePatternResolver resources) throws IOException {
		return few(resources);
	}

	static ContentScripts few(ResourcePatternResolver resources) throws IOException {
		ContentScripts all = ContentScripts.read(resources);
		return new ContentScripts(all.schema(), all.seeds().stream().filter(FewFacts::isKept).toList());
	}

	private static boolean isKept(String seed) {
		return LEFT_OUT.stream().noneMatch(seed::contains)
				&& (!seed.contains("insert into fact ") || TOPICS.stream().anyMatch(seed::contains));
	}

}
