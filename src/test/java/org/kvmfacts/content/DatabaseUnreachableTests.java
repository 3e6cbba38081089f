package org.kvmfacts.content;

import java.net.ServerSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kvmfacts.KvmFactsApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests a start without a reachable database.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseUnreachableTests {

	@Test
	void startWhenDatabaseIsUnreachableFailsAndSaysWhatToCheck(CapturedOutput output) throws Exception {
		int nobody;
		try (ServerSocket socket = new ServerSocket(0)) {
			nobody = socket.getLocalPort();
		}
		assertThatException()
			.isThrownBy(() -> SpringApplication.run(KvmFactsApplication.class, "--spring.profiles.active=postgres",
					"--server.port=0", "--spring.datasource.url=jdbc:postgresql://localhost:" + nobody + "/kvmfacts"));
		assertThat(output).contains("APPLICATION FAILED TO START", "The database cannot be used",
				"SPRING_DATASOURCE_URL");
	}

}
