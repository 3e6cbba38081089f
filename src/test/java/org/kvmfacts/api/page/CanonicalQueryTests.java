package org.kvmfacts.api.page;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which queries are equivalent.
 */
class CanonicalQueryTests {

	@ParameterizedTest
	@CsvSource({ "b=1&a=2, a=2&b=1", "b=2&b=1&a, a&b=2&b=1", "%62=%31&%5f=%7E, _=~&b=1", "&b=1&&a=2&, a=2&b=1",
			"%26=%3d&%C3%A4=+%20, %26=%3d&%C3%A4=+%20", "a=%2541, a=%2541", "a=%2%34, a=%2%34", "a=%%41, a=%%41",
			"a=%41%42%2f%43, a=AB%2fC" })
	void queryWhenEquivalentIsTheSame(String query, String canonical) {
		assertThat(CanonicalQuery.of(request(query))).isEqualTo(canonical);
	}

	@Test
	void queryWhenMissingIsNull() {
		assertThat(CanonicalQuery.of(request(null))).isNull();
		assertThat(CanonicalQuery.of(request(""))).isNull();
		assertThat(CanonicalQuery.with(request(null), "a", "1")).isEqualTo("a=1");
	}

	@Test
	void parameterWhenReplacedOccursOnce() {
		assertThat(CanonicalQuery.with(request("c=1&%62=2&a=3&b=4"), "b", "5")).isEqualTo("a=3&b=5&c=1");
	}

	private static MockHttpServletRequest request(@Nullable String query) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setQueryString(query);
		return request;
	}

}
