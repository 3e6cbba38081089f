package org.kvmfacts.guard;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The header Forwarded from a trusted proxy, which this machine is.
 */
@GuardTest({ "kvmfacts.rate-limit.requests=1", "kvmfacts.rate-limit.window=1h", "kvmfacts.proxy.header=forwarded" })
class ForwardedTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "for=192.0.2.1|FOR=\"192.0.2.1:4711\";by=10.0.0.1",
					"for=192.0.2.2|for=203.0.113.1, for=192.0.2.2",
					"for=\"[2001:db8:1::1]:80\"|for=\"[2001:db8:1::2]\"", "for=192.0.2.3|for=192.0.2.3, for=10.1.1.1",
					"for=_hidden|for=\"unknown\"", "for=192.0.2.4|for=\"203.0.113.1, for=192.0.2.4" })
	void clientWhenForwardedIsCountedByItsAddress(String first, String second) {
		get(Map.of("Forwarded", first)).expectStatus().isOk();
		get(Map.of("Forwarded", second)).expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	@Test
	void linksWhenForwardedNameTheHostThatTheNearestProxySays() {
		get(Map.of("Forwarded", "for=192.0.2.5;host=evil.example, for=192.0.2.6;host=facts.example;proto=https"))
			.expectBody()
			.jsonPath("$.href")
			.isEqualTo("https://facts.example/api/v1/topics/history");
	}

	@Test
	void otherHeadersWhenForwardedIsConfiguredAreNotBelieved() {
		get(Map.of("Forwarded", "for=192.0.2.7", "X-Forwarded-For", "203.0.113.1", "X-Forwarded-Host", "evil.example"))
			.expectBody(String.class)
			.value((body) -> assertThat(body).doesNotContain("evil.example"));
		get(Map.of("Forwarded", "for=192.0.2.7", "X-Forwarded-For", "203.0.113.2")).expectStatus()
			.isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
	}

	private ResponseSpec get(Map<String, String> headers) {
		return this.client.get()
			.uri("/api/v1/topics/history")
			.headers((target) -> headers.forEach(target::set))
			.exchange();
	}

}
