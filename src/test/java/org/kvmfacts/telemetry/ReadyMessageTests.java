package org.kvmfacts.telemetry;

import java.time.Duration;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the last line of the start-up log.
 */
@ServiceTest
@Tag("memory")
@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTests {

	@Autowired
	private ReadyMessage message;

	@Autowired
	private DataRevision revision;

	@Autowired
	private ConfigurableApplicationContext context;

	@LocalServerPort
	private int port;

	@Test
	void startEndsWithTheAddress(CapturedOutput output) {
		this.message.onApplicationEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], this.context,
				Duration.ofMillis(4230)));
		assertThat(output).contains("Ready on http://localhost:" + this.port + ": revision " + this.revision.id())
			.containsPattern("[1-9][0-9]{2,} entries, after 4\\.2 seconds");
	}

}
