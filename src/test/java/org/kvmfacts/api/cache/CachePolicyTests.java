package org.kvmfacts.api.cache;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
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

	private final CachePolicy policy = policy("1a2b", null);

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2026-11-29T10:00:00.750Z|Sun, 29 Nov 2026 10:00:00 GMT",
			"2026-11-27T10:00:00Z|" + LAST_MODIFIED })
	void dateIsThatOfTheNewerOfCodeAndContent(String built, String date) {
		CachePolicy newer = policy("1a2b", built);
		assertThat(answer(newer, HttpHeaders.IF_MODIFIED_SINCE, date).getStatus()).isEqualTo(304);
		assertThat(answer(newer, "Accept", "*/*").getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo(date);
	}

	@Test
	void weakTagDependsOnContentCodeAndRepresentation() {
		assertThat(this.policy.weakTag(MediaType.APPLICATION_JSON)).matches("W/\"1a2b-[0-9a-f]+-json\"");
		assertThat(this.policy.weakTag(MediaType.APPLICATION_JSON))
			.isNotEqualTo(policy("1a2b", "2026-11-29T10:00:00Z").weakTag(MediaType.APPLICATION_JSON))
			.isNotEqualTo(policy("3c4d", null).weakTag(MediaType.APPLICATION_JSON))
			.isNotEqualTo(this.policy.weakTag(MediaType.APPLICATION_NDJSON));
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

	private static CachePolicy policy(String revision, @Nullable String built) {
		Properties build = new Properties();
		if (built != null) {
			build.setProperty("time", built);
		}
		return new CachePolicy(new CacheControlProperties(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ZERO),
				new DataRevision(revision, "2026-11-28"),
				new StaticListableBeanFactory((built != null) ? Map.of("build", new BuildProperties(build)) : Map.of())
					.getBeanProvider(BuildProperties.class));
	}

}
