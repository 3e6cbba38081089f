package org.kvmfacts.telemetry;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.kvmfacts.content.DataRevision;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the start-up log with the address, the revision of the content and the time taken.
 */
@Component
class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

	private static final Log log = LogFactory.getLog(ReadyMessage.class);

	private final JdbcClient jdbc;

	private final DataRevision revision;

	ReadyMessage(JdbcClient jdbc, DataRevision revision) {
		this.jdbc = jdbc;
		this.revision = revision;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
		long entries = this.jdbc.sql("select count(*) from entry").query(Long.class).single();
		log.info(String.format(Locale.ROOT, "Ready on http://localhost:%s: revision %s, %d entries, after %.1f seconds",
				port, this.revision.id(), entries, seconds(event)));
	}

	private static double seconds(ApplicationReadyEvent event) {
		return Objects.requireNonNullElse(event.getTimeTaken(), Duration.ZERO).toMillis() / 1000.0;
	}

}
