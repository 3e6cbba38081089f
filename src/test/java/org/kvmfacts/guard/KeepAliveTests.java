package org.kvmfacts.guard;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests odd requests that share connections with others.
 */
@GuardTest("kvmfacts.rate-limit.enabled=false")
class KeepAliveTests {

	private static final List<String> SHIELDS = List.of("Content-Security-Policy", "Cross-Origin-Resource-Policy",
			"Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options", "X-Frame-Options");

	private static final List<String> PATHS = List.of("/", "/api/v1", "/api/v1/topics", "/api/v1/facts/nonsense",
			"/llms.txt", "/v3/api-docs", "/swagger-ui/index.html", "/problems/not-found", "/.well-known/api-catalog",
			"/livez", "/mcp", "/nonsense");

	private static final List<String> ODD = List.of("OPTIONS *", "OPTIONS /", "OPTIONS /api/v1/facts", "HEAD /api/v1",
			"HEAD /swagger-ui/index.html", "GET /api/v1/facts?limit=0", "DELETE /api/v1/facts", "TRACE /",
			"GET /swagger-ui.html", "GET /swagger-ui/swagger-ui.css", "GET /nonsense", "OPTIONS /mcp",
			"GET /api/v1/facts?q=%zz");

	@LocalServerPort
	private int port;

	@Test
	void headersWhenOddRequestsPrecedeAreThoseOfAFreshConnection() throws IOException {
		Map<String, Map<String, String>> before = shields();
		Random random = new Random(17);
		for (int round = 0; round < 20; round++) {
			List<String> odd = new java.util.ArrayList<>(ODD);
			Collections.shuffle(odd, random);
			try (RawClient client = new RawClient(this.port)) {
				for (String line : odd) {
					RawClient.Response response = client.exchange(line, "If-None-Match: *\r\n");
					assertThat(response.headers()).as(line).containsKeys(SHIELDS.toArray(String[]::new));
					if ("close".equals(response.headers().get("Connection"))) {
						break;
					}
				}
			}
		}
		assertThat(shields()).isEqualTo(before);
	}

	@Test
	void optionsOfTheServerListTheExistingMethods() throws IOException {
		try (RawClient client = new RawClient(this.port)) {
			RawClient.Response response = client.exchange("OPTIONS *");
			assertThat(response.status()).isEqualTo(200);
			assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS, POST")
				.containsEntry("X-Content-Type-Options", "nosniff")
				.containsKey("X-Request-Id");
			assertThat(client.exchange("GET /api/v1").status()).isEqualTo(200);
		}
	}

	private Map<String, Map<String, String>> shields() throws IOException {
		Map<String, Map<String, String>> shields = new HashMap<>();
		for (String path : PATHS) {
			try (RawClient client = new RawClient(this.port)) {
				Map<String, String> headers = client.exchange("GET " + path).headers();
				headers.keySet().retainAll(SHIELDS);
				assertThat(headers).as(path).hasSize(SHIELDS.size());
				shields.put(path, headers);
			}
		}
		return shields;
	}

}
