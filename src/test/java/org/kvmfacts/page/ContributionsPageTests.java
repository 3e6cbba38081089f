package org.kvmfacts.page;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

	@ParameterizedTest
	@ValueSource(strings = { "", "?organisation=red-hat", "?organisation=red-hat&release=7.0", "?tree=kvms390" })
	void tableAndBarOfOrganisationsAddUp(String query) {
		Document page = page(query);
		assertThat(page.select("[aria-label=Changes by organisation] tbody tr td:nth-child(3)")
			.eachText()
			.stream()
			.mapToInt((cell) -> Integer.parseInt(cell.replace(",", "")))
			.sum()).isEqualTo(Responses.read(this.client, "/api/v1/contributions" + query).<Integer>read("$.changes"));
		assertThat(page.select("svg.strip rect")
			.eachAttr("width")
			.stream()
			.mapToDouble((width) -> Double.parseDouble(width.replace("%", "")))
			.sum()).isCloseTo(100, within(0.1));
	}

	@ParameterizedTest
	@CsvSource({ "organisation=red-hat, Red Hat: 316 of 4", "person=michael-roth, Michael Roth: " })
	void narrowedPageSaysWhoseChangesItShows(String filter, String words) {
		Document page = page("?" + filter);
		assertThat(page.select(".lead").text()).startsWith(words).contains(" of 4,");
		assertThat(page.select("main .chip[href=/contributions]").text()).contains(words.split(":")[0]);
		assertThat(page.select(".choice a").eachAttr("href")).allMatch((path) -> path.contains(filter));
	}

	@Test
	void sharesWhenNothingIsUnknownAreNoLowerBound() {
		assertThat(page("?release=6.12&tree=kvms390").select(".lead").text()).doesNotContain("0.0%", "lower bound");
	}

	@Test
	void releaseWithoutChangesIsAmongTheChoices() {
		assertThat(page("?release=7.3").select(".choice [aria-current]").eachText()).contains("7.3");
	}

	@ParameterizedTest
	@CsvSource({ "/contributions?release=6.9, sean-christopherson, 28.0%", "/contributions?release=6.4, google, 44.5%",
			"/contributions, rivos, 0.9%", "/ownership?architecture=generic, ibm, 4.5%" })
	void shareIsRoundedOnce(String path, String id, String share) {
		Document page = Jsoup.parse(Responses.text(this.client, path));
		assertThat(page.select("tr:has(a[href$=/" + id + "]) td").eachText()).contains(share);
	}

	@Test
	void changesWhenNothingWasSeenAreNotNone() {
		Document page = page("?release=6.3");
		assertThat(page.select("main").text()).contains("nothing was counted").doesNotContain("0 changes");
		assertThat(page.select("meta[name=description]").attr("content")).doesNotContain("0 changes");
	}

	@ParameterizedTest
	@CsvSource({ "/people/wanpeng-li, '1 change to KVM, under 0.1%'", "/people?organisation=huawei, 1 person " })
	void countOfOneIsSingular(String path, String words) {
		assertThat(Jsoup.parse(Responses.text(this.client, path)).select("main").text()).contains(words)
			.doesNotContainPattern("\\b1 (changes|people|releases|organisations)\\b");
	}

	private Document page(String query) {
		return Jsoup.parse(Responses.text(this.client, "/contributions" + query));
	}

}
