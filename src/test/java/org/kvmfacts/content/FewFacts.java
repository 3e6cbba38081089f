package org.kvmfacts.content;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.test.context.TestPropertySource;

/**
 * Loads some forty facts instead of the whole content, for tests that do not depend on
 * it, so that the service starts in a fraction of the time. They have a separate
 * database, because tests in one process share the one in memory.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:few;DB_CLOSE_DELAY=-1;${kvmfacts.h2.options}")
@Import(FewFacts.Scripts.class)
public @interface FewFacts {

	/**
	 * The scripts that are loaded.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Scripts {

		private static final List<String> TOPICS = List.of("'basics'", "'outlook'");

		private static final List<String> LEFT_OUT = List.of("insert into faq ", "insert into fact_check_result ",
				"-- Linux 5.10:", "-- Linux 6.1:", "-- Linux 7.2:", "insert into contribution_release ");

		@Bean
		@Primary
		ContentScripts.Reader fewFacts(ResourcePatternResolver resources) {
			return () -> few(resources);
		}

		static ContentScripts few(ResourcePatternResolver resources) throws IOException {
			ContentScripts all = ContentScripts.read(resources);
			return new ContentScripts(all.schema(), all.seeds().stream().filter(Scripts::isKept).toList());
		}

		private static boolean isKept(String seed) {
			return LEFT_OUT.stream().noneMatch(seed::contains)
					&& (!seed.contains("insert into fact ") || TOPICS.stream().anyMatch(seed::contains));
		}

	}

}
