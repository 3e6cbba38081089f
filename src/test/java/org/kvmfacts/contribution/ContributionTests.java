package org.kvmfacts.contribution;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the parts of the contributions add up and match the tables.
 */
@ServiceTest
class ContributionTests {

	private static final String OF_KVM = " from contribution_release where tree = 'kvm'";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "", "tree=kvms390", "release=6.12", "release=6.2", "release=7.3",
			"release=6.1&release=6.12", "release=7.2&tree=kvms390" })
	void changesAddUpAndIncludeUnknownOnes(String query) {
		DocumentContext all = read(query);
		assertThat(sum(all, "$.organisations[*].changes") + number(all, "$.otherOrganisations.changes")
				+ number(all, "$.unknown.changes"))
			.isEqualTo(number(all, "$.changes"))
			.isEqualTo(sum(all, "$.people[*].changes") + number(all, "$.others.changes"))
			.isEqualTo(sum(all, "$.releases[*].changes"));
		assertThat(sum(all, "$.organisations[*].releases[*].changes"))
			.isEqualTo(sum(all, "$.organisations[*].changes"));
		assertThat(all.read("$.unknown.share", Double.class)).isBetween(0.0, 1.0);
		assertThat(sum(all, "$.releases[*].unknown.changes")).isEqualTo(number(all, "$.unknown.changes"));
	}

	@Test
	void changesOfAllReleasesAreThoseOfTheTable() {
		DocumentContext all = read("");
		assertThat(number(all, "$.changes")).isEqualTo(count("select sum(changes)" + OF_KVM));
		assertThat(number(all, "$.merges")).isEqualTo(count("select sum(merges)" + OF_KVM));
		assertThat(number(all, "$.unknown.changes")).isEqualTo(count("select sum(unknown_changes)" + OF_KVM));
		assertThat(sum(all, "$.organisations[?(@.organisation.id == 'google')].changes")).isEqualTo(count(
				"select sum(changes) from contribution_organisation where tree = 'kvm' and organisation_id = 'google'"));
		assertThat(all.<List<Object>>read("$.releases")).hasSize(count("select count(*)" + OF_KVM));
		assertThat(all.<List<Object>>read("$.releases[*].pulls[*]"))
			.hasSize(count("select count(*) from contribution_pull where tree = 'kvm'"));
		assertThat(all.jsonString()).doesNotContain("\"release\":null");
	}

	@Test
	void changesOfOneReleaseNameItAndItsAuthors() {
		DocumentContext one = read("release=6.12");
		assertThat(one.<String>read("$.release.id")).isEqualTo("6.12");
		assertThat(number(one, "$.authors")).isEqualTo(count("select authors" + OF_KVM + " and release_id = '6.12'"));
		assertThat(one.<String>read("$.method")).endsWith("Seen in full: 6.12.");
		assertThat(read("").<String>read("$.method")).contains("Seen in part: ", "Not seen: 7.3");
	}

	@Test
	void changesOfAnOrganisationAreThoseOfItsPeople() {
		DocumentContext google = read("organisation=google");
		assertThat(google.<List<String>>read("$.organisations[*].organisation.id")).containsExactly("google");
		assertThat(sum(google, "$.people[*].changes")).isEqualTo(count(
				"select sum(changes) from contribution_person where tree = 'kvm' and organisation_id = 'google'"));
		assertThat(number(google, "$.changes")).isEqualTo(number(read(""), "$.changes"));
		assertThat(Responses.read(this.client, "/api/v1/organisations/google").<Integer>read("$.changes.changes"))
			.isEqualTo(sum(google, "$.organisations[*].changes"));
	}

	@Test
	void changesOfAPersonMatchThePerson() {
		DocumentContext one = read("person=marc-zyngier");
		assertThat(one.<List<String>>read("$.people[*].person.id")).containsExactly("marc-zyngier");
		assertThat(Responses.read(this.client, "/api/v1/people/marc-zyngier").<Integer>read("$.changes.changes"))
			.isEqualTo(sum(one, "$.people[*].changes"))
			.isEqualTo(count(
					"select sum(changes) from contribution_person where tree = 'kvm' and person_id = 'marc-zyngier'"));
	}

	@Test
	void tableOfChangesAddsUpByRelease() throws IOException {
		String table = Responses.text(this.client, "/api/v1/contributions?release=6.12&format=csv");
		int changes = CSVFormat.DEFAULT.builder()
			.setHeader()
			.get()
			.parse(new StringReader(table))
			.stream()
			.filter((row) -> row.get("of").contains("organisation"))
			.mapToInt((row) -> Integer.parseInt(row.get("changes")))
			.sum();
		assertThat(changes).isEqualTo(number(read("release=6.12"), "$.changes"));
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private DocumentContext read(String query) {
		return Responses.read(this.client, "/api/v1/contributions?" + query);
	}

	private static int number(DocumentContext response, String path) {
		return response.read(path, Integer.class);
	}

	private static int sum(DocumentContext response, String path) {
		List<Integer> numbers = response.read(path);
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

}
