package org.kvmfacts.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how expensive a request is taken to be.
 */
class WeightTests {

	@ParameterizedTest
	@CsvSource({ "format=csv, */*, BULK", "format=csv&limit=, */*, BULK", "cursor=&format=csv, */*, BULK",
			"format=csv&limit=%20, */*, BULK", "format=csv&limit=5, */*, LIGHT", "cursor=x&format=csv, */*, LIGHT",
			"topic=csv, */*, LIGHT", "topic=history, text/csv, BULK", "limit=5, text/csv, LIGHT" })
	void tableWhenWholeIsBulk(String query, String accept, Weight weight) {
		assertThat(weight("/api/v1/facts", query, accept)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "q=kvm&format=csv, */*", "q=kvm, text/csv" })
	void tableOfHitsIsNotBulk(String query, String accept) {
		assertThat(weight("/api/v1/search", query, accept)).isEqualTo(Weight.HEAVY);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/search, HEAVY", "/search, HEAVY", "/ask, HEAVY", "/mcp, HEAVY", "/api/v1/export, BULK",
			"/llms-full.txt, BULK", "/llms.txt, LIGHT", "/readyz, FREE", "/problems/gone, FREE",
			"/assets/site.css, FREE", "/swagger-ui/swagger-ui.css, FILE", "/v3/api-docs/client, HEAVY",
			"/feed.json, HEAVY", "/timeline, HEAVY", "/maintainers, HEAVY", "/api/v1/timeline, LIGHT", "/, LIGHT",
			"/api/v1/facts/x, LIGHT" })
	void pathDecidesWhatTheNameOfAFormatDoesNot(String path, Weight weight) {
		assertThat(weight(path, "q=csv", "*/*")).isEqualTo(weight);
	}

	private static Weight weight(String path, String query, String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setQueryString(query);
		return Weight.of(request, accept);
	}

}
