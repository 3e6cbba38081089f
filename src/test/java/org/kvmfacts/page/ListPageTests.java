package org.kvmfacts.page;

import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

/**
 * Tests the pages of lists: what they say about their filters, and where they lead.
 */
@ServiceTest
@Tag("memory")
class ListPageTests {

	@Autowired
	private RestTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/facts?source=linux-7-3&topic=ownership|source|Linux 7.3, source tree|/facts?topic=ownership",
					"/facts?person=paolo-bonzini|person|Paolo Bonzini|/facts",
					"/timeline?person=avi-kivity|person|Avi Kivity|/timeline",
					"/people?subsystem=kvm-x86&role=reviewer|subsystem|x86|/people?role=reviewer",
					"/search?q=kvm&organisation=ibm|organisation|IBM|/search?q=kvm" })
	void filterWithoutAControlIsNamedAndCanBeRemoved(String path, String name, String label, String without) {
		Document page = page(path);
		Element chip = Objects.requireNonNull(page.selectFirst("main form .chip"));
		assertThat(chip.text()).containsIgnoringCase(name).contains(label);
		assertThat(chip.attr("href")).isEqualTo(without);
		assertThat(page.select("main form input[type=hidden]").eachAttr("name")).containsExactly(name);
		assertThat(page(without).select("main form .chip")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/facts?topic=licence&standing=disputed", "/timeline?from=2030", "/people?modifiedSince=2100",
					"/sources?modifiedSince=2100", "/organisations?modifiedSince=2100", "/faqs?modifiedSince=2100" })
	void listWhenNothingMatchesSaysSo(String path) {
		assertThat(text(page(path), "main .lead")).startsWith("Nothing matches");
	}

	@ParameterizedTest
	@CsvSource({ "/ownership, Whose copyright is in KVM", "/ownership?release=5.10, Whose copyright is in KVM: 5.10",
			"/contributions?person=wanpeng-li, Who writes KVM: Wanpeng Li",
			"/facts?topic=history&standing=&limit=5, Facts about KVM: Origin and history",
			"/facts?source=ownership-article&person=avi-kivity, 'Facts about KVM: Unveiling the Ownership of KVM: A Comprehensive Exploration, Avi Kivity'",
			"/timeline?from=2006&to=2007, 'Twenty years of KVM: 2006, 2007'" })
	void titleTellsPagesOfAListApart(String path, String title) {
		assertThat(page(path).title()).isEqualTo(title + " · kvm-facts");
	}

	@Test
	void titleOfALaterPageSaysWhereItBegins() {
		Document page = page(page("/people?role=maintainer").select("a[rel=next]").attr("href"));
		assertThat(page.title()).startsWith("People: maintainer, from “" + text(page, ".list .claim") + "”");
	}

	@Test
	void listWhenAddressHasOtherParametersLeavesThemOut() {
		Document page = page("/facts?fbclid=1&topic=history&limit=5");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/facts?topic=history&limit=5");
		assertThat(page.select("link[rel=alternate]").eachAttr("href")).noneMatch((href) -> href.contains("fbclid"));
		for (String path : List.of("/timeline", "/ownership", "/contributions", "/search")) {
			assertThat(page(path + "?fbclid=1").select("link[rel=canonical]").attr("href")).endsWith(path);
		}
	}

	@Test
	void searchWhenThereIsMoreLinksToTheNextPage() {
		Document first = page("/search?q=qumranet&type=fact");
		String next = first.select("a[rel=next]").attr("href");
		assertThat(next).startsWith("/search?").contains("q=qumranet", "type=fact", "cursor=");
		assertThat(page(next).select(".list .claim a").eachAttr("href"))
			.doesNotContainAnyElementsOf(first.select(".list .claim a").eachAttr("href"))
			.isNotEmpty();
	}

	@Test
	void searchWhenNotAllHitsAreShownSaysSo() {
		Document page = page("/search?q=kvm&limit=100");
		assertThat(page.select("main").text()).doesNotContain("are the last");
		Document last = page(page.select("a[rel=next]").attr("href"));
		assertThat(last.select("main").text()).contains("the last of the 200 hits");
		assertThat(last.select("a[rel=first]").attr("href")).isEqualTo("/search?q=kvm&limit=100");
	}

	@Test
	void searchReadsTheOtherNameOfTheQuery() {
		Document page = page("/search?question=qumranet");
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("qumranet");
		assertThat(page.select(".list .claim a")).isNotEmpty();
	}

	@Test
	void personWithoutFactsIsListedWithChanges() {
		List<String> about = page("/people?organisation=google").select(".list .about").eachText();
		assertThat(about).anyMatch((text) -> text.startsWith("maintainer, KVM"))
			.anyMatch((text) -> text.contains("changes"));
		assertThat(page("/people?limit=100").select(".list .about").eachText())
			.noneMatch((text) -> text.equals("0 facts"));
	}

	private Document page(String path) {
		return Jsoup.parse(Responses.text(this.client, path));
	}

	private static String text(Document page, String query) {
		return Objects.requireNonNull(page.selectFirst(query)).text();
	}

}
