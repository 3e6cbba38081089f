package org.kvmfacts.search;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kvmfacts.KvmFactsApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index that is kept between starts.
 */
@ExtendWith(OutputCaptureExtension.class)
class KeptIndexTests {

	private static final String INDEXED = "entries of revision";

	@Test
	void startWhenIndexIsOfTheSameRevisionDoesNotFillItAgain(@TempDir Path directory, CapturedOutput output) {
		start(directory);
		assertThat(output.getOut()).containsOnlyOnce(INDEXED);
		start(directory);
		assertThat(output.getOut()).containsOnlyOnce(INDEXED);
	}

	private static void start(Path directory) {
		try (ConfigurableApplicationContext service = SpringApplication.run(KvmFactsApplication.class,
				"--server.port=0", "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
				"--spring.jpa.properties.hibernate.search.backend.directory.root=" + directory)) {
			assertThat(service.getBean(Answers.class).count()).isPositive();
		}
	}

}
