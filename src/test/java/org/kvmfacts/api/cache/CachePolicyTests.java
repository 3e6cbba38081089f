package org.kvmfacts.api.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.content.DataRevision;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests when a cached response is current, and how long it may be cached.
 */
class CachePolicyTests {

	private static final String LAST_MODIFIED = "Sat, 28 Nov 2026 00:00:00 GMT";

	private static final String CODE = "00000000000a";

	private final CachePolicy policy = policy("1a2b", CODE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "If-None-Match|*|304", "If-None-Match|\"*\"|200", "If-Match|\"b\"|200",
			"If-Modified-Since|" + LAST_MODIFIED + "|304", "If-Modified-Since|Fri, 27 Nov 2026 23:59:59 GMT|200",
			"If-Unmodified-Since|" + LAST_MODIFIED + "|200" })
	void responseWhenConditionHoldsHasStatusAndHeaders(String header, String condition, int status) {
		MockHttpServletResponse response = answer(this.policy, header, condition);
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getHeader(HttpHeaders.ETAG)).isEqualTo("\"a\"");
		assertThat(response.getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo(LAST_MODIFIED);
		assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL))
			.isEqualTo("max-age=60, public, stale-if-error=0, stale-while-revalidate=120");
	}

	@Test
	void tagWhenItDiffersDecidesWhateverTheDate() {
		MockHttpServletRequest request = request(HttpHeaders.IF_NONE_MATCH, "\"b\"");
		request.addHeader(HttpHeaders.IF_MODIFIED_SINCE, LAST_MODIFIED);
		assertThat(this.policy.isUnchanged(request, new MockHttpServletResponse(), "\"a\"")).isFalse();
	}

	@Test
	void responseWhenPreconditionFailsIsNotCached() {
		MockHttpServletResponse response = answer(this.policy, HttpHeaders.IF_UNMODIFIED_SINCE,
				"Thu, 01 Jan 2026 00:00:00 GMT");
		assertThat(response.getStatus()).isEqualTo(412);
		assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isNull();
	}

	@Test
	void weakTagDependsOnContentCodeAndRepresentation() {
		assertThat(this.policy.weakTag(MediaType.APPLICATION_JSON)).isEqualTo("W/\"1a2b-00000000000a-json\"")
			.isNotEqualTo(policy("1a2b", "00000000000b").weakTag(MediaType.APPLICATION_JSON))
			.isNotEqualTo(policy("3c4d", CODE).weakTag(MediaType.APPLICATION_JSON))
			.isNotEqualTo(this.policy.weakTag(MediaType.APPLICATION_NDJSON));
	}

	@Test
	void codeHasADigest() throws IOException {
		assertThat(new ClassPathResource("META-INF/code-digest.txt").getContentAsString(StandardCharsets.UTF_8))
			.matches("[0-9a-f]{64}");
	}

	private static MockHttpServletResponse answer(CachePolicy policy, String header, String value) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		policy.isUnchanged(request(header, value), response, "\"a\"");
		return response;
	}

	private static MockHttpServletRequest request(String header, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/facts");
		request.addHeader(header, value);
		return request;
	}

	private static CachePolicy policy(String revision, String code) {
		try {
			return new CachePolicy(
					new CacheControlProperties(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ZERO),
					new DataRevision(revision, "2026-11-28"),
					new ByteArrayResource((code + "0000").getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
