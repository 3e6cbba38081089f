package org.kvmfacts.api.cache;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which requests get the same response.
 */
class CacheKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip|true", "GZIP|true", "br, gzip;q=0.5|true", "*|true", "gzip;q=0|false", "gzip;q=0.0|false",
					"*;q=0|false", "gzip;q=0, *|false", "*;q=0, gzip|true", "br|false", "x-gzip|false", "''|false" })
	void encodingIsGzipIfTheClientAcceptsIt(String accepted, boolean gzip) {
		MockHttpServletRequest request = request("/api/v1/facts", "", "application/json");
		request.addHeader("Accept-Encoding", accepted);
		assertThat(CacheKey.of(request).gzip()).isEqualTo(gzip);
	}

	@Test
	void requestsWhenEquivalentHaveTheSameKey() {
		assertThat(CacheKey.of(request("/api/v1/facts", "a=1&b=2", "text/csv, text/markdown")))
			.isEqualTo(CacheKey.of(request("/api/v1/facts", "b=2&%61=1", "Text/CSV,text/markdown")));
	}

	@Test
	void hostIsPartOfTheKey() {
		MockHttpServletRequest other = request("/", "", "text/html");
		other.setServerName("example.org");
		assertThat(CacheKey.of(other)).isNotEqualTo(CacheKey.of(request("/", "", "text/html")));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts, '', true", "/api/v1/facts, csv, false", "/facts, '', false" })
	void acceptMattersOnlyWhereItDecides(String path, String format, boolean matters) {
		MockHttpServletRequest json = request(path, "", "application/json");
		MockHttpServletRequest csv = request(path, "", "text/csv");
		json.setParameter("format", format);
		csv.setParameter("format", format);
		assertThat(CacheKey.of(json).equals(CacheKey.of(csv))).isNotEqualTo(matters);
		assertThat(CacheKey.of(json).vary().contains("Accept")).isEqualTo(matters);
	}

	@ParameterizedTest
	@CsvSource({ "/, false", "/topics, false", "/releases/6.12, false", "/v3/api-docs.yaml, false", "/feed.json, false",
			"/problems/gone, false", "/timeline, true", "/search, true", "/api/v1/facts, true" })
	void queryMattersOnlyWhereItIsRead(String path, boolean matters) {
		assertThat(CacheKey.of(request(path, "utm_source=x", "*/*")).equals(CacheKey.of(request(path, "", "*/*"))))
			.isNotEqualTo(matters);
	}

	private static MockHttpServletRequest request(String path, String query, String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setQueryString(query);
		request.addHeader("Accept", accept);
		return request;
	}

}
