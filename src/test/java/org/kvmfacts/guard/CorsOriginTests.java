package org.kvmfacts.guard;

import org.junit.jupiter.api.Test;
import org.kvmfacts.api.WebSlice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests an API that only some origins may read.
 */
@WebSlice("kvmfacts.cors.allowed-origins=https://one.example,https://two.example")
class CorsOriginTests {

	@Autowired
	private RestTestClient client;

	@Test
	void originWhenAllowedIsNamed() {
		get("https://two.example").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://two.example")
			.expectHeader()
			.values(HttpHeaders.VARY, (vary) -> assertThat(vary).contains("Origin", "Accept", "Accept-Encoding"));
	}

	@Test
	void originWhenNotAllowedReturns403() {
		get("https://three.example").expectStatus()
			.isEqualTo(HttpStatus.FORBIDDEN)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	private ResponseSpec get(String origin) {
		return this.client.get().uri("/api/v1/topics/history").header(HttpHeaders.ORIGIN, origin).exchange();
	}

}
