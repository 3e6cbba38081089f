package org.kvmfacts.search;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kvmfacts.KvmFactsApplication;
import org.kvmfacts.answer.AnswerView;
import org.kvmfacts.answer.Answers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database and an index that were made in advance.
 */
@ExtendWith(OutputCaptureExtension.class)
class PreparedTests {

	private static final String MIGRATED = "Successfully applied";

	private static final String INDEXED = "entries of version";

	private static final String LEARNT = "Learnt what questions need";

	private static final String QUESTION = "Which company did Red Hat buy in 2008?";

	// Addresses in answers are of the host that is asked.
	@BeforeEach
	void ask() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void startWhenPreparedMakesNothingAndOtherwiseTheSame(@TempDir Path directory, CapturedOutput output)
			throws Exception {
		prepare(directory);
		Map<String, String> files = files(directory);
		AnswerView answer = start(directory);
		assertThat(answer.answered()).isTrue();
		assertThat(output.getOut()).doesNotContain(MIGRATED, INDEXED, LEARNT);
		assertThat(files(directory)).isEqualTo(files).containsKeys("kvmfacts.mv.db", "learnt");
		Files.write(directory.resolve("learnt"), new byte[] { 0, 5, 'o', 't', 'h', 'e', 'r' });
		assertThat(start(directory)).isEqualTo(answer);
		assertThat(output.getOut()).doesNotContain(MIGRATED, INDEXED).containsOnlyOnce(LEARNT);
	}

	// In a process of its own, for it is its end that closes the database.
	private static void prepare(Path directory) throws Exception {
		// An empty place in it would be the working directory, where the scripts lie too.
		String classPath = StringUtils.trimTrailingCharacter(System.getProperty("java.class.path"),
				File.pathSeparatorChar);
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath, "-Dspring.context.exit=onRefresh", "-Dspring.profiles.active=prepare",
				"-Dkvmfacts.prepared.directory=" + directory, "-Dserver.port=0", KvmFactsApplication.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(Redirect.DISCARD)
			.start();
		assertThat(process.waitFor()).isZero();
	}

	private static AnswerView start(Path directory) {
		try (ConfigurableApplicationContext service = SpringApplication.run(KvmFactsApplication.class,
				"--server.port=0", "--spring.profiles.active=prepared", "--kvmfacts.prepared.directory=" + directory)) {
			return service.getBean(Answers.class).answer(QUESTION);
		}
	}

	private static Map<String, String> files(Path directory) {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile)
				.map(directory::relativize)
				.map(Path::toString)
				.collect(Collectors.toMap(Function.identity(), (file) -> digest(directory.resolve(file))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String digest(Path file) {
		try {
			return DigestUtils.md5DigestAsHex(Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
