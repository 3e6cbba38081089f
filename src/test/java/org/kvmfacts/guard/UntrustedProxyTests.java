package org.kvmfacts.guard;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.WebSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests a client that sends the headers of a proxy without being a trusted one.
 */
@WebSlice({ "kvmfacts.rate-limit.requests=2", "kvmfacts.rate-limit.window=1h",
		"server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.1" })
class UntrustedProxyTests {

	@Autowired
	private RestTestClient client;

	@Test
	void headersWhenSpoofedChangeNothing() {
		get(Map.of("X-Forwarded-For", "203.0.113.1", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https"))
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains("http://localhost:").doesNotContain("evil.example", "https:"));
		get(Map.of("Forwarded", "for=203.0.113.2;host=evil.example;proto=https")).expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains("http://localhost:").doesNotContain("evil.example", "https:"));
		get(Map.of("X-Forwarded-For", "203.0.113.3", "Forwarded", "for=203.0.113.4")).expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	private ResponseSpec get(Map<String, String> headers) {
		return this.client.get()
			.uri("/api/v1/topics/history")
			.headers((target) -> headers.forEach(target::set))
			.exchange();
	}

}
