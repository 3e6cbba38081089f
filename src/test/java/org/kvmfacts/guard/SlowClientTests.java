package org.kvmfacts.guard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests clients that send or read as slowly as they can.
 */
@GuardTest({ "kvmfacts.overload.maximum-concurrent=2", "kvmfacts.overload.maximum-concurrent-per-client=1",
		"kvmfacts.overload.maximum-connections-per-address=8", "kvmfacts.overload.longest-request=5s",
		"kvmfacts.overload.maximum-bulk=2", "server.tomcat.connection-timeout=2s" })
class SlowClientTests {

	private static final String OTHER = "127.0.0.2";

	private final List<RawClient> slow = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void close() throws IOException {
		for (RawClient client : this.slow) {
			client.close();
		}
	}

	@Test
	void messagesWhenTheyDoNotArriveHoldNoPlace() throws IOException {
		for (int i = 0; i < 4; i++) {
			open("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");
		}
		assertThat(status(OTHER, "GET /api/v1/topics")).isEqualTo(200);
	}

	@Test
	void exportsWhenNotReadDoNotStarveOthers() throws IOException {
		for (int i = 0; i < 4; i++) {
			open("GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
		}
		assertThat(status(OTHER, "GET /api/v1/topics")).isEqualTo(200);
		assertThat(status(OTHER, "GET /api/v1/facts?format=csv")).isEqualTo(200);
	}

	@Test
	void requestWhenSentByteByByteIsCutOff() throws IOException {
		RawClient client = open("GET /api/v1 HTTP/1.1\r\nX-Slow: ");
		assertThat(client.isEnded()).isTrue();
	}

	@Test
	void bodyWhenSentByteByByteIsCutOff() throws IOException {
		RawClient client = open(
				"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");
		assertThat(client.isEnded()).isTrue();
	}

	@Test
	void bodyWhenNotExpectedIsNotWaitedFor() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			client.send("GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{");
			assertThat(client.read(false).status()).isEqualTo(413);
		}
	}

	@Test
	void connectionWhenAddressHasItsShareIsRefused() throws IOException {
		for (int i = 0; i < 20; i++) {
			open("");
		}
		assertThat(this.slow.get(19).isEnded()).isTrue();
		assertThat(status(OTHER, "GET /api/v1/topics")).isEqualTo(200);
	}

	private RawClient open(String text) throws IOException {
		RawClient client = new RawClient(this.port);
		this.slow.add(client);
		return client.send(text);
	}

	private int status(String from, String line) throws IOException {
		try (RawClient client = new RawClient(this.port, from)) {
			return client.exchange(line).status();
		}
	}

}
