package org.kvmfacts;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests how single entries are served.
 */
@ServiceTest
class ServingTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void rootWhenReadLinksToEveryListAndCountsItsItems() {
		BodyContentSpec index = get("");
		index.jsonPath("$.name").isEqualTo("kvm-facts").jsonPath("$.revision").isNotEmpty();
		for (String list : List.of("facts", "faqs", "organisations", "people", "sources", "subsystems", "topics")) {
			index.jsonPath("$.links." + list)
				.value(String.class, (link) -> assertThat(link).endsWith("/api/v1/" + list));
			index.jsonPath("$.counts." + list).value(Integer.class, (count) -> assertThat(count).isPositive());
		}
		index.jsonPath("$.links.timeline").isNotEmpty().jsonPath("$.links.ownership").isNotEmpty();
	}

	@Test
	void connectionWhenNoRequestRunsIsNotInUse(@Autowired DataSource database) throws SQLException {
		get("/sources/ownership-article");
		HikariPoolMXBean pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
		await().untilAsserted(() -> assertThat(pool.getActiveConnections()).isZero());
	}

	@Test
	void factWhenReadShowsStatementStandingAndCitations() {
		get("/facts/merged-in-linux-2-6-20").jsonPath("$.statement")
			.value(String.class, (statement) -> assertThat(statement).contains("2.6.20"))
			.jsonPath("$.href")
			.value(String.class, (href) -> assertThat(href).endsWith("/api/v1/facts/merged-in-linux-2-6-20"))
			.jsonPath("$.date")
			.isEqualTo("2007-02-04")
			.jsonPath("$.topic.id")
			.isEqualTo("history")
			.jsonPath("$.citations[?(@.source.id == 'ownership-article')].locator")
			.isEqualTo("faq-1/p1/s2");
	}

	@Test
	void factWhenCheckedShowsTheRelease() {
		get("/facts/api-version-is-12").jsonPath("$.checked.release")
			.isEqualTo("7.3")
			.jsonPath("$.checked.result")
			.isEqualTo("passed");
		get("/facts/merged-in-linux-2-6-20").jsonPath("$.checked").doesNotExist();
	}

	@Test
	void faqWhenReadShowsCorrections() {
		String faq = this.jdbc.sql("""
				select min(ff.faq_id) from faq_fact ff join citation c on c.fact_id = ff.fact_id
				where c.stance = 'contradicts'
				""").query(String.class).single();
		get("/faqs/" + faq).jsonPath("$.facts")
			.isNotEmpty()
			.jsonPath("$.corrections[0].claim")
			.isNotEmpty()
			.jsonPath("$.corrections[0].note")
			.isNotEmpty();
	}

	@Test
	void organisationWhenRelatedShowsTheRelationshipOnBothSides() {
		get("/organisations/red-hat").jsonPath("$.relationships[?(@.organisation.id == 'qumranet')].type")
			.isEqualTo("acquired");
		get("/organisations/qumranet").jsonPath("$.relationships[?(@.organisation.id == 'red-hat')].type")
			.isEqualTo("acquired-by")
			.jsonPath("$.relationships[0].date")
			.isEqualTo("2008-09-04");
	}

	@Test
	void organisationWhenNamedInNoticesCountsThoseOfTheNewestRelease() {
		get("/organisations/ibm").jsonPath("$.notices.release")
			.isEqualTo("7.3")
			.jsonPath("$.notices.count")
			.isEqualTo(83)
			.jsonPath("$.notices.share")
			.isEqualTo(0.1844);
	}

	@Test
	void subsystemWhenReadShowsPeopleByReleaseNewestFirst() {
		get("/subsystems/kvm-x86").jsonPath("$.section")
			.isEqualTo("KERNEL VIRTUAL MACHINE FOR X86 (KVM/x86)")
			.jsonPath("$.mailingLists[0]")
			.isEqualTo("kvm.vger.kernel.org")
			.jsonPath("$.releases[?(@.release == '6.12')].maintainers[0].id")
			.isEqualTo("sean-christopherson");
	}

	@Test
	void personWhenReadShowsRolesWithTheirReleases() {
		get("/people/avi-kivity").jsonPath("$.roles[?(@.since == '2.6.24')].affiliation.id")
			.isEqualTo("qumranet")
			.jsonPath("$.name")
			.isEqualTo("Avi Kivity");
	}

	@Test
	void listWhenReadRepeatsItsLinksInTheHeader() {
		this.client.get()
			.uri("/api/v1/topics?limit=1")
			.exchange()
			.expectHeader()
			.values("Link", (links) -> assertThat(links).hasSize(2).anyMatch((link) -> link.endsWith("rel=\"next\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = { MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE, "nonsense" })
	void rootWhenOpenedLinksToSwaggerUi(String accept) {
		this.client.get()
			.uri("/")
			.header(HttpHeaders.ACCEPT, accept)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("/swagger-ui.html"));
		this.client.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
	}

	@ParameterizedTest
	@CsvSource({ "X-Forwarded-Port, 99999999999", "X-Forwarded-Host, a:b", "Forwarded, host=a:b" })
	void swaggerUiWhenForwardedHeadersAreInvalidIsShown(String header, String value) {
		this.client.get().uri("/swagger-ui/index.html").header(header, value).exchange().expectStatus().isOk();
		this.client.get().uri("/v3/api-docs/swagger-config").header(header, value).exchange().expectStatus().isOk();
	}

	@Test
	void catalogWhenReadLeadsToTheApiAndItsDescription() {
		this.client.get()
			.uri("/.well-known/api-catalog")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.value("Content-Type", (type) -> assertThat(type).startsWith("application/linkset+json"))
			.expectBody()
			.jsonPath("$.linkset[0].anchor")
			.value(String.class, (anchor) -> assertThat(anchor).endsWith("/api/v1"))
			.jsonPath("$.linkset[0].service-desc[0].href")
			.value(String.class, (href) -> assertThat(href).endsWith("/v3/api-docs"));
		this.client.get()
			.uri("/api/v1")
			.exchange()
			.expectHeader()
			.values("Link", (links) -> assertThat(links).anyMatch((link) -> link.contains("rel=\"service-desc\""))
				.anyMatch((link) -> link.contains("rel=\"service-doc\"")));
	}

	@Test
	void healthWhenAskedIsUp() {
		this.client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
		this.client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
	}

	private BodyContentSpec get(String path) {
		return this.client.get().uri("/api/v1" + path).exchange().expectStatus().isOk().expectBody();
	}

	@Test
	void securityTxtWhenReadNamesAContactForAtMostAYear() {
		String text = String.valueOf(this.client.get()
			.uri("/.well-known/security.txt")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("text/plain;charset=UTF-8")
			// It has a date of its own, so it must not be cached with the content.
			.expectHeader()
			.doesNotExist(HttpHeaders.ETAG)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
		assertThat(text).containsPattern("(?m)^Contact: mailto:security@localhost$")
			.containsPattern("(?m)^Canonical: http://localhost:\\d+/.well-known/security.txt$");
		Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
		assertThat(expires).isBetween(Instant.now().plus(Duration.ofDays(100)),
				Instant.now().plus(Duration.ofDays(366)));
	}

}
