package org.kvmfacts.telemetry;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kvmfacts.KvmFactsApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that traces reach a collector. Its address decides which beans exist, so it must
 * be known before the context is created.
 */
class TracingTests {

	private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

	private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();

	private HttpServer collector;

	@BeforeEach
	void startCollector() throws IOException {
		this.collector = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.collector.createContext("/v1/traces", this::receive);
		this.collector.start();
	}

	@AfterEach
	void stopCollector() {
		this.collector.stop(0);
	}

	@Test
	void requestWhenTracedByTheClientJoinsTheTrace() throws IOException, InterruptedException {
		try (ConfigurableApplicationContext service = start()) {
			String port = service.getEnvironment().getRequiredProperty("local.server.port");
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/topics/licence"))
					.header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
					.build(), BodyHandlers.discarding());
			byte[] spans = this.received.poll(1, TimeUnit.MINUTES);
			assertThat(spans).isNotNull();
			assertThat(HexFormat.of().formatHex(spans)).contains(TRACE);
			assertThat(new String(spans, StandardCharsets.ISO_8859_1)).contains("kvm-facts",
					"/api/{version}/topics/{id}");
		}
	}

	private ConfigurableApplicationContext start() {
		String endpoint = "http://localhost:" + this.collector.getAddress().getPort() + "/v1/traces";
		return new SpringApplicationBuilder(KvmFactsApplication.class).run("--server.port=0",
				"--management.tracing.sampling.probability=1",
				"--management.opentelemetry.tracing.export.otlp.endpoint=" + endpoint);
	}

	private void receive(HttpExchange exchange) throws IOException {
		this.received.add(exchange.getRequestBody().readAllBytes());
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

}
