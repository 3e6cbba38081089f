package org.kvmfacts.page;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the addresses of lists.
 */
class AddressTests {

	@AfterEach
	void forgetRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@CsvSource({ "topic=history, /facts?topic=history", "topic=history&utm_source=x, /facts?topic=history",
			"topic=&cursor=x, /facts?cursor=x", "topic=a&topic=b, /facts?topic=a&topic=b",
			"topic=a%26b, /facts?topic=a%26b", "topic=, /facts" })
	void pathHasOnlyWhatThePageReads(String query, String path) {
		assertThat(address(query).path()).isEqualTo(path);
	}

	@Test
	void nextPageHasTheSameFilterAndTheNextCursor() {
		assertThat(address("topic=history&cursor=one").at("two")).isEqualTo("/facts?topic=history&cursor=two");
	}

	@Test
	void laterPageLeadsToTheFirst() {
		assertThat(address("topic=a&cursor=x").first()).isEqualTo("/facts?topic=a");
		assertThat(address("topic=a").first()).isNull();
	}

	@Test
	void filterHasALabelAndThePathWithoutIt() {
		assertThat(address("topic=a%26b&topic=b&cursor=x&utm_source=x").filters()).containsExactly(
				new Filter("topic", "a&b", "A&B", "/facts?topic=b"),
				new Filter("topic", "b", "B", "/facts?topic=a%26b"));
	}

	@Test
	void filterWithAControlNeedsNoOther() {
		Address address = address("topic=a");
		assertThat(address.besides("source")).hasSize(1);
		assertThat(address.besides("source", "topic")).isEmpty();
	}

	@Test
	void valueIsChosenIfItIsAmongThoseAskedFor() {
		assertThat(Filter.isChosen(List.of("a", "b"), "b")).isTrue();
		assertThat(Filter.isChosen(List.of("a"), "b")).isFalse();
		assertThat(Filter.isChosen(null, "b")).isFalse();
	}

	private static Address address(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/facts");
		request.setQueryString(query);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		return Address.of("/facts", (name, value) -> value.toUpperCase(Locale.ROOT), new Query("", ""));
	}

	private record Query(String topic, String cursor) {

	}

}
