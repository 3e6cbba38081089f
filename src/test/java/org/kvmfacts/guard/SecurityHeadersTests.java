package org.kvmfacts.guard;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the security headers of responses.
 */
@GuardTest
class SecurityHeadersTests {

	@Autowired
	private RestTestClient client;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/problems/not-found", "/api/v1", "/api/v1/facts?limit=0",
			"/api/v1/facts/nonsense", "/nonsense", "/v3/api-docs", "/swagger-ui.html", "/swagger-ui/index.html",
			"/actuator/health", "/actuator/nonsense" })
	void everyResponseHasTheHeaders(String path) {
		get(path).expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.valueEquals("Referrer-Policy", "no-referrer")
			.expectHeader()
			.exists("Permissions-Policy")
			.expectHeader()
			.value("Content-Security-Policy",
					(policy) -> assertThat(policy).startsWith("default-src 'none'; ")
						.contains("frame-ancestors 'none'")
						.doesNotContain("unsafe-eval"));
	}

	@ParameterizedTest
	@CsvSource({ "/,true,false", "/problems/not-found,true,false", "/api/v1,false,false", "/v3/api-docs,false,false",
			"/mcp,false,false", "/swagger-ui/index.html,true,true", "/swagger-ui/nonsense,true,true" })
	void policyAllowsNothingToTheApiAndInlineStylesOnlyToSwaggerUi(String path, boolean scripts, boolean inline) {
		get(path).expectHeader().value("Content-Security-Policy", (policy) -> {
			assertThat(policy.contains("script-src 'self';")).isEqualTo(scripts);
			assertThat(policy.contains("script-src")).isEqualTo(scripts);
			assertThat(policy.contains("'unsafe-inline'")).isEqualTo(inline);
		});
	}

	@ParameterizedTest
	@CsvSource({ "/,same-origin", "/swagger-ui/index.html,same-origin", "/api/v1,cross-origin",
			"/api/v1/facts/nonsense,cross-origin", "/v3/api-docs,cross-origin", "/llms.txt,cross-origin",
			"/llms-full.txt,cross-origin", "/feed.json,cross-origin", "/feed.atom,cross-origin",
			"/.well-known/api-catalog,cross-origin" })
	void apiIsSharedWithOtherOrigins(String path, String policy) {
		get(path).expectHeader().valueEquals("Cross-Origin-Resource-Policy", policy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/<b> HTTP/1.1", "GET /api/v1/%zz HTTP/1.1", "NONSENSE", "GET / HTTP/9.9",
			"TRACE / HTTP/1.1", "GET /api/v1 HTTP/1.1\r\nTransfer-Encoding: nonsense" })
	void refusalByTheWebServerHasTheHeaders(String line) throws IOException {
		assertThat(send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 ")
			.containsPattern("^HTTP/1.1 [45]")
			.contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
			.doesNotContain("<html", "<b>", "Apache", "Tomcat", "internal-error");
	}

	@Test
	void responseDoesNotNameTheServer() {
		get("/api/v1").expectHeader().doesNotExist("Server").expectHeader().doesNotExist("X-Powered-By");
	}

	private ResponseSpec get(String path) {
		return this.client.get().uri(path).exchange();
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
