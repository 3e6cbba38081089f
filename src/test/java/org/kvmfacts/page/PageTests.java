package org.kvmfacts.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;
import org.kvmfacts.api.problem.ProblemType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the pages as a browser gets them.
 */
@ServiceTest
@Tag("memory")
class PageTests {

	private static final int LARGEST = 30 * 1024;

	private static final Pattern ENTRY = Pattern.compile("/api/v1(/([a-z]+)/[^/?]+)(\\?format=.*|)");

	private static final List<String> KINDS = List.of("/", "/ask", "/ask?question=Who%20owns%20KVM%3F",
			"/ask?question=How%20to%20bake%20bread%3F", "/ask?question=Who%20is%20Cornelia%20Huck%3F",
			"/search?q=qumranet", "/search?q=", "/facts?topic=&standing=&organisation=&stance=&from=&to=",
			"/faqs?topic=", "/people?organisation=&role=", "/sources?kind=&rank=&topic=",
			"/organisations?kind=&architecture=", "/timeline?topic=&organisation=red-hat&from=&to=",
			"/ownership?release=6.1&architecture=arm64", "/contributions?tree=kvms390",
			"/facts?topic=licence&standing=disputed", "/timeline?from=2030");

	@Autowired
	private RestTestClient client;

	@Test
	void iconWhenAskedForByItsUsualAddressIsServed() {
		this.client.get()
			.uri("/favicon.ico")
			.exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.value(HttpHeaders.LOCATION, (address) -> assertThat(address).endsWith("/assets/icon.svg"));
	}

	@ParameterizedTest
	@CsvSource({ "/article, /sources/ownership-article", "/swagger-ui.html, /swagger-ui/index.html" })
	void addressWhenItLeadsElsewhereIsRelative(String address, String target) {
		this.client.get().uri(address).exchange().expectStatus().isFound().expectHeader().location(target);
	}

	@Test
	void everyFifthPageOfTheSiteMapRendersAndLinksToWhatExists() {
		follow(5);
	}

	@Test
	@Tag("slow")
	void everyPageOfTheSiteMapRendersAndLinksToWhatExists() {
		follow(1);
	}

	private void follow(int step) {
		List<String> siteMap = siteMap();
		Set<String> all = new TreeSet<>(KINDS);
		all.addAll(siteMap);
		Set<String> paths = new TreeSet<>(KINDS);
		for (int i = 0; i < siteMap.size(); i += step) {
			paths.add(siteMap.get(i));
		}
		Map<String, String> links = new TreeMap<>();
		paths.parallelStream().map((path) -> internal(page(path))).toList().forEach((page) -> page.forEach((link) -> {
			// Every page links to its entry in the API; only one of each kind and format
			// is requested.
			Matcher entry = ENTRY.matcher(link);
			links.put((entry.matches() && all.contains(entry.group(1))) ? entry.replaceFirst("$2$3") : link, link);
		}));
		links.keySet().removeAll(all);
		assertThat(links.values().parallelStream().filter(this::isBroken)).isEmpty();
	}

	@Test
	void listsHaveTheCountsOfTheApi() {
		for (String list : List.of("facts", "faqs", "organisations", "people", "sources")) {
			int total = Responses.read(this.client, "/api/v1/" + list).read("$.total", Integer.class);
			assertThat(text(page("/" + list), "main p.about strong")).as(list).isEqualTo("%,d".formatted(total));
		}
		int dated = Responses.read(this.client, "/api/v1/timeline").read("$.total", Integer.class);
		Document timeline = page("/timeline");
		assertThat(text(timeline, "main p.about strong")).isEqualTo(String.valueOf(dated));
		assertThat(timeline.select(".lanes a[tabindex=-1]")).hasSize(dated);
		assertThat(timeline.select(".dated li")).hasSize(dated);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=Who owns KVM?", "question=&q=Who owns KVM?", "question=Who owns KVM?&q=" })
	void questionMayHaveTheOtherNameOfTheApi(String query) {
		assertThat(text(page("/ask?" + query.replace(" ", "%20")), "h1")).isEqualTo("Who owns KVM?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ask?question=a&q=b", "/ask?question=a&question=b", "/ask?q=a&q=b",
			"/search?question=a&q=b", "/search?q=a&q=b" })
	void questionWhenGivenTwiceIsRefused(String path) {
		this.client.get().uri(path).exchange().expectStatus().isBadRequest();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "release=7.3&architecture=loongarch|name 1 organisation;",
			"release=7.3|individuals;", "release=7.3&architecture=um|No copyright notice was found" })
	void ownershipIsDescribedAsOnThePage(String query, String words) {
		Document page = page("/ownership?" + query);
		assertThat(page.select("meta[name=description]").attr("content")).contains(words)
			.isEqualTo(text(page, "main p.lead"));
		assertThat(page.select("main").text()).doesNotContain(" 1 organisations");
	}

	@Test
	void ownershipHasTheFiguresOfTheApi() {
		List<Map<String, Object>> holders = Responses.read(this.client, "/api/v1/ownership").read("$.holders");
		List<Element> rows = page("/ownership").select("[aria-label=Notices by holder] tbody tr");
		assertThat(rows).hasSize(holders.size() + 1);
		for (int i = 0; i < holders.size(); i++) {
			assertThat(Objects.requireNonNull(rows.get(i).selectFirst("td.n")).text())
				.isEqualTo("%,d".formatted((Integer) holders.get(i).get("notices")));
		}
	}

	@Test
	void factHasLinkedData() {
		Document page = page("/facts/merged-in-linux-2-6-20");
		assertThat(page.select("link[rel=alternate]").eachAttr("href")).contains("/api/v1/facts/merged-in-linux-2-6-20",
				"/api/v1/facts/merged-in-linux-2-6-20?format=jsonld");
		assertThat(page.select("link[rel=canonical]").attr("href")).startsWith("http")
			.endsWith("/facts/merged-in-linux-2-6-20");
		String described = page.select("script[type=application/ld+json]").html();
		assertThat(JsonPath.parse(described).<Object>read("$"))
			.isEqualTo(Responses.read(this.client, "/api/v1/facts/merged-in-linux-2-6-20?format=jsonld").read("$"));
		assertThat(text(page, "main .standing")).contains("verified");
	}

	@Test
	void pageWhenUnchangedIsNotSentAgain() {
		String tag = String.valueOf(get("/facts").getResponseHeaders().getETag());
		this.client.get()
			.uri("/facts")
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
	}

	@Test
	void factHasNoMarkupInItsLinkedData() {
		assertThat(body("/facts/merged-in-linux-2-6-20").replaceAll("(?s).*ld.json\">(.*?)</script>.*", "$1"))
			.startsWith("{")
			.doesNotContain("<");
	}

	@ParameterizedTest
	@CsvSource({ "chi possiede kvm, English, false", "who won the world cup, guess, false",
			"Who is Cornelia Huck?, Answer to, true" })
	void questionWithoutAnAnswerGetsTheReasonAndOnlyWhatIsClose(String question, String words, boolean near) {
		Document page = page("/ask?question=" + question.replace(" ", "%20"));
		assertThat(page.select("main").text()).contains(words);
		assertThat(page.select("#near").isEmpty()).isNotEqualTo(near);
	}

	@Test
	void questionWhenEmptyOrTooLongHasPermanentLinks() {
		assertThat(page("/ask").select("link[rel=canonical]").attr("href")).endsWith("/ask");
		List<String> data = page("/ask?question=" + "x".repeat(501)).select("link[rel=alternate]").eachAttr("href");
		assertThat(data).isNotEmpty().noneMatch(this::isBroken);
	}

	@Test
	void placeInTheArticleHasTheNameOfTheApi() {
		DocumentContext article = Responses.read(this.client, "/api/v1/sources/" + ArticleMap.ARTICLE);
		assertThat(page("/facts/" + article.read("$.places[0].citedBy[0].fact.id")).select("main").text())
			.contains(article.<String>read("$.places[0].name"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contributions", "/contributions?tree=kvms390", "/releases" })
	void rowsHaveAsManyColumnsAsTheHead(String path) {
		for (Element table : page(path).select("table")) {
			assertThat(table.select("tr").stream().map(PageTests::columns).distinct()).as(table.text()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/assets/icon.svg, max-age=86400", "/assets/source-serif-4.woff2, max-age=86400",
			"/assets/site.css, immutable", "/assets/theme.js, immutable" })
	void fileIsCachedForLongOnlyIfItsAddressChanges(String path, String cached) {
		assertThat(get(path).getResponseHeaders().getCacheControl()).contains(cached);
	}

	@ParameterizedTest
	@CsvSource({ "/facts/not-here, not here, /facts", "/nothing, nothing, /", "/people/nobody, nobody, /people" })
	void errorWhenRequestedByABrowserIsAPage(String path, String words, String list) {
		EntityExchangeResult<String> result = missing(path);
		Document page = Jsoup.parse(String.valueOf(result.getResponseBody()));
		assertThat(page.select("h1").text()).isEqualTo("Not found");
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(words);
		assertThat(page.select("main p a").eachAttr("href")).contains(list);
		assertThat(result.getResponseHeaders().getVary()).anyMatch(HttpHeaders.ACCEPT::equalsIgnoreCase);
	}

	@Test
	void feedOfChangesIsFoundOnEveryPage() {
		for (String path : KINDS) {
			assertThat(page(path).select("link[type=application/atom+xml], footer a").eachAttr("href")).as(path)
				.containsOnlyOnce("/developers")
				.filteredOn("/feed.atom"::equals)
				.hasSize(2);
		}
	}

	@Test
	void barAboveSwaggerUiIsDarkIfSwaggerUiIs() {
		assertThat(body("/swagger-ui/index.html")).contains("<body><p><a href=\"/\">", "html.dark-mode body {");
	}

	@Test
	void themeIsSetBeforeThePageIsPainted() {
		Element script = Objects.requireNonNull(page("/facts").selectFirst("head script"));
		assertThat(script.attr("src")).startsWith("/assets/theme.js?v=");
		assertThat(script.attributesSize()).isEqualTo(1);
	}

	@Test
	void problemsAreListed() {
		assertThat(page("/problems").select("main .list a").eachAttr("href")).hasSize(ProblemType.values().length)
			.allSatisfy((path) -> assertThat(page(path).select("main p a").eachAttr("href")).contains("/problems"));
	}

	@Test
	void withdrawnEntryNamesItsSuccessor() {
		String page = this.client.get()
			.uri("/facts/thirteen-kvm-files-left-out-of-the-count")
			.headers((headers) -> headers.set(HttpHeaders.ACCEPT, "text/html"))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.GONE)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(text(Jsoup.parse(String.valueOf(page)), "main a[href=/facts/copyright-count-covers-440-files]"))
			.contains(" ");
	}

	@Test
	void pageIsNotSharedWithOtherOrigins() {
		assertThat(get("/").getResponseHeaders().getAccessControlAllowOrigin()).isNull();
		assertThat(missing("/nothing").getResponseHeaders().getAccessControlAllowOrigin()).isNull();
	}

	@Test
	void errorWhenOfTheApiIsNoPage() {
		assertThat(missing("/api/v1/facts/nothing").getResponseHeaders().getContentType())
			.isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html;q=0, application/json", "text/html; q=0.0, */*", "a/b;c=\"text/html\"", "," })
	void errorWhenPagesAreNotAcceptedIsNoPage(String accepted) {
		assertThat(missing("/nothing", accepted).getResponseHeaders().getContentType())
			.isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private EntityExchangeResult<String> missing(String path) {
		return missing(path, "text/html");
	}

	private EntityExchangeResult<String> missing(String path, String accepted) {
		return this.client.get()
			.uri(path)
			.headers((headers) -> headers.set(HttpHeaders.ACCEPT, accepted))
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.returnResult();
	}

	private static int columns(Element row) {
		return row.select("> th, > td")
			.stream()
			.mapToInt((cell) -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
			.sum();
	}

	private Document page(String path) {
		String html = body(path);
		assertThat(gzipped(html)).as(path).isLessThan(LARGEST);
		Document page = Jsoup.parse(html);
		assertThat(page.select("[style], style, [^on]")).as(path).isEmpty();
		assertThat(page.select("h1")).as(path).hasSize(1).allMatch((heading) -> !heading.text().isBlank());
		Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
		assertThat(page.select("[id]")).as("ids of " + path).hasSize(ids.size());
		assertThat(page.select("a[href^=#]").eachAttr("href")).as("fragments of " + path)
			.allMatch((href) -> ids.contains(href.substring(1)));
		assertThat(page.select("a").eachText()).as("links of " + path).noneMatch(String::isBlank);
		assertThat(page.select("ul, ol")).as("lists of " + path).noneMatch((list) -> list.children().isEmpty());
		return page;
	}

	private List<String> siteMap() {
		return Jsoup.parse(body("/sitemap.xml"), Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map((address) -> URI.create(address).getPath())
			.toList();
	}

	private boolean isBroken(String link) {
		return this.client.get().uri(URI.create(link)).exchange().returnResult().getStatus().isError();
	}

	private static List<String> internal(Document page) {
		return page.select("a[href^=/], link[href^=/]")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceFirst("#.*", ""))
			.distinct()
			.toList();
	}

	private static String text(Document page, String query) {
		return Objects.requireNonNull(page.selectFirst(query)).text();
	}

	private String body(String path) {
		return String.valueOf(get(path).getResponseBody());
	}

	private EntityExchangeResult<String> get(String path) {
		return this.client.get()
			.uri(URI.create(path))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult();
	}

	private static int gzipped(String html) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(html.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.size();
	}

}
