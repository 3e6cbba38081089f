package org.kvmfacts.organisation;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is served about organisations.
 */
@ServiceTest
class OrganisationTests {

	@Autowired
	private RestTestClient client;

	@Test
	void lastSeenWhenPeopleAreListedNowIsLeftOut() {
		DocumentContext all = Responses.read(this.client, "/api/v1/organisations?limit=100");
		List<String> continuing = all.<List<Map<String, Object>>>read("$.items")
			.stream()
			.filter((one) -> !JsonPath.<List<Object>>read(one, "$.people[?(@.current == true)]").isEmpty())
			.map((one) -> String.valueOf(one.get("id")))
			.toList();
		assertThat(continuing).contains("red-hat", "google", "ibm");
		assertThat(all.<List<String>>read("$.items[?(@.lastSeen)].id")).contains("qumranet")
			.doesNotContainAnyElementsOf(continuing);
		assertThat(all.<List<String>>read("$.items[?(@.lastSeenIn)].id"))
			.isEqualTo(all.<List<String>>read("$.items[?(@.lastSeen)].id"));
	}

}
