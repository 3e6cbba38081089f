package org.kvmfacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a process that runs out of memory ends.
 */
class OutOfMemoryTests {

	@ParameterizedTest
	@ValueSource(strings = { "thread", "handler" })
	void processWhenOutOfMemoryExitsWithStatusThree(String where) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx16m", "-cp", System.getProperty("java.class.path"), Hungry.class.getName(), where)
			.redirectErrorStream(true)
			.redirectOutput(Files.createTempFile("hungry", ".log").toFile())
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(process.exitValue()).isEqualTo(3);
		}
		finally {
			process.destroyForcibly();
		}
	}

	/**
	 * Runs out of memory in one thread, while another would keep the process alive.
	 */
	static final class Hungry {

		private Hungry() {
		}

		public static void main(String[] args) throws InterruptedException {
			OutOfMemory outOfMemory = new OutOfMemory();
			Thread.setDefaultUncaughtExceptionHandler(outOfMemory);
			Thread hungry = new Thread(() -> fail(args[0], outOfMemory));
			hungry.start();
			TimeUnit.SECONDS.sleep(600);
		}

		private static void fail(String where, OutOfMemory outOfMemory) {
			if (where.equals("thread")) {
				throw new OutOfMemoryError("as the virtual machine says it");
			}
			outOfMemory.resolveException(new MockHttpServletRequest(), new MockHttpServletResponse(), null,
					new IllegalStateException("as the framework hides it", new OutOfMemoryError()));
		}

	}

}
