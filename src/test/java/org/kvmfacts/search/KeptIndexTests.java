package org.kvmfacts.search;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kvmfacts.KvmFactsApplication;
import org.kvmfacts.answer.Answers;
import org.kvmfacts.content.DataRevision;
import org.kvmfacts.search.index.IndexVersion;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index that is kept between starts.
 */
@ExtendWith(OutputCaptureExtension.class)
class KeptIndexTests {

	private static final String INDEXED = "entries of version";

	@Test
	void startWhenIndexIsOfTheSameRevisionDoesNotFillItAgain(@TempDir Path directory, CapturedOutput output) {
		start(directory);
		assertThat(output.getOut()).containsOnlyOnce(INDEXED);
		start(directory);
		assertThat(output.getOut()).containsOnlyOnce(INDEXED);
	}

	@Test
	void startWhenIndexWasMadeByOtherCodeFillsItAnew(@TempDir Path directory, CapturedOutput output) {
		start(directory, OtherVersion.class);
		start(directory);
		assertThat(output.getOut().split(INDEXED, -1)).hasSize(3);
	}

	private static void start(Path directory, Class<?>... more) {
		try (ConfigurableApplicationContext service = new SpringApplicationBuilder(KvmFactsApplication.class)
			.sources(more)
			.run("--server.port=0", "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
					"--spring.jpa.properties.hibernate.search.backend.directory.root=" + directory)) {
			assertThat(service.getBean(Answers.class).count()).isPositive();
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class OtherVersion {

		@Bean
		@Primary
		IndexVersion otherVersion(DataRevision revision) {
			return new IndexVersion(revision.id() + " of other code");
		}

	}

}
