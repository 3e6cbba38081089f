package org.kvmfacts.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the page of contributions shows the figures of the API.
 */
@ServiceTest
@Tag("memory")
class ContributionsPageTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "", "?person=wanpeng-li", "?organisation=red-hat&release=7.0", "?tree=kvms390" })
	void tableOfPeopleAddsUp(String query) {
		List<String> changes = page(query).select("[aria-label=Changes by person] tbody tr td:nth-child(3)").eachText();
		assertThat(changes.stream().mapToInt((cell) -> Integer.parseInt(cell.replace(",", ""))).sum())
			.isEqualTo(Responses.read(this.client, "/api/v1/contributions" + query).<Integer>read("$.changes"));
	}

	private Document page(String query) {
		return Jsoup.parse(Responses.text(this.client, "/contributions" + query));
	}

}
