package org.kvmfacts.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the parts of the ownership add up and the totals match the tables.
 */
@ServiceTest
class OwnershipTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	static List<String> queries() {
		List<String> queries = new ArrayList<>();
		for (String release : List.of("5.10", "6.12", "7.3")) {
			queries.add("release=" + release);
			for (String architecture : List.of("arm64", "generic", "loongarch", "mips", "powerpc", "riscv", "s390",
					"um", "x86")) {
				queries.add("release=" + release + "&architecture=" + architecture);
			}
			queries.add("release=" + release + "&architecture=x86&architecture=arm64");
		}
		return queries;
	}

	@ParameterizedTest
	@MethodSource("queries")
	void ownershipAddsUp(String query) {
		DocumentContext response = read(query);
		assertThat(sum(response, "$.holders[*].notices") + number(response, "$.individuals.notices"))
			.isEqualTo(number(response, "$.notices"))
			.isEqualTo(sum(response, "$.architectures[*].notices"));
		assertThat(sum(response, "$.holders[*].notices"))
			.isEqualTo(sum(response, "$.architectures[*].holders[*].notices"));
		assertThat(sum(response, "$.holders[*].files")).isEqualTo(sum(response, "$.architectures[*].holders[*].files"));
		assertThat(number(response, "$.filesWithNotice") + number(response, "$.filesWithoutNotice"))
			.isEqualTo(number(response, "$.files"))
			.isEqualTo(sum(response, "$.architectures[*].files"))
			.isEqualTo(sum(response, "$.licences[*].files") + number(response, "$.filesWithoutLicence"));
	}

	@ParameterizedTest
	@CsvSource({ "5.10, 326, 327, 10, 78, 35", "6.1, 398, 372, 10, 77, 35", "6.12, 453, 416, 10, 77, 35",
			"7.2, 501, 450, 10, 83, 34", "7.3, 511, 450, 10, 83, 34" })
	void ownershipOfAReleaseHasTheCountedTotals(String release, int files, int notices, int individuals, int ibm,
			int redHat) {
		DocumentContext response = read("release=" + release);
		assertThat(number(response, "$.files")).isEqualTo(files);
		assertThat(number(response, "$.notices")).isEqualTo(notices);
		assertThat(number(response, "$.individuals.notices")).isEqualTo(individuals);
		assertThat(sum(response, "$.holders[?(@.organisation.id == 'ibm')].notices")).isEqualTo(ibm);
		assertThat(sum(response, "$.holders[?(@.organisation.id == 'red-hat')].notices")).isEqualTo(redHat);
	}

	@Test
	void ownershipWhenReleaseIsMissingIsOfTheNewest() {
		assertThat(read("").read("$.release.id", String.class)).isEqualTo("7.3");
		assertThat(read("release=").read("$.release.id", String.class)).isEqualTo("7.3");
		assertThat(read("").read("$.method", String.class)).contains("names two organisations");
	}

	@Test
	void holderInALaterReleaseHasAChange() {
		DocumentContext before = read("release=6.1");
		List<Map<String, Object>> holders = read("release=6.12").read("$.holders[*]");
		assertThat(holders).allSatisfy((holder) -> {
			DocumentContext one = JsonPath.parse(holder);
			String id = one.read("$.organisation.id");
			assertThat(one.read("$.change.since", String.class)).isEqualTo("6.1");
			assertThat(number(one, "$.notices") - number(one, "$.change.notices")).as(id)
				.isEqualTo(sum(before, "$.holders[?(@.organisation.id == '" + id + "')].notices"));
		});
		assertThat(read("release=5.10").<List<Object>>read("$.holders[*].change")).isEmpty();
	}

	@Test
	void groupsWhenJoinedByAcquisitionAreOneFigure() {
		DocumentContext response = read("release=7.3");
		assertThat(response.<List<String>>read("$.groups[?(@.organisation.id == 'ibm')].members[*].id"))
			.containsExactly("ibm", "red-hat", "qumranet");
		assertThat(sum(response, "$.groups[?(@.organisation.id == 'ibm')].notices"))
			.isEqualTo(sum(response, "$.holders[?(@.organisation.id in ['ibm', 'red-hat', 'qumranet'])].notices"));
	}

	@ParameterizedTest
	@CsvSource({ "5.10, tests", "6.12, tests", "7.3, tests", "7.3, tools" })
	void testsAndToolsHaveTheFiguresOfTheTable(String release, String area) {
		DocumentContext response = read("release=" + release);
		assertThat(number(response, "$." + area + ".files")).isPositive()
			.isEqualTo(count("select count(*) from kernel_file where release_id = ? and area = ?", release, area));
		assertThat(number(response, "$." + area + ".notices"))
			.isEqualTo(sum(response, "$." + area + ".holders[*].notices")
					+ number(response, "$." + area + ".individuals.notices"))
			.isEqualTo(count("""
					select count(*) from copyright_notice n join kernel_file f
					    on f.release_id = n.release_id and f.path = n.path where f.release_id = ? and f.area = ?
					""", release, area));
	}

	@Test
	void noticesOfOriginAreCounted() {
		DocumentContext response = read("release=7.3");
		assertThat(number(response, "$.origin")).isPositive()
			.isEqualTo(
					count("""
							select count(*) from copyright_notice n join kernel_file f
							    on f.release_id = n.release_id and f.path = n.path where f.release_id = ? and f.area = ? and n.origin
							""",
							"7.3", "kernel"));
	}

	@Test
	void tableOfOwnershipHasARowForEachHolder() {
		String table = String.valueOf(this.client.get()
			.uri("/api/v1/ownership?release=6.12&format=csv")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
		List<Object> holders = read("release=6.12").read("$.holders[*]");
		assertThat(table.lines()).hasSize(holders.size() + 2)
			.anyMatch((row) -> row.contains("6.12,2024-11-17,ibm,IBM,77,"));
	}

	private int count(String sql, String release, String area) {
		return this.jdbc.sql(sql).params(release, area).query(Integer.class).single();
	}

	private DocumentContext read(String query) {
		return Responses.read(this.client, "/api/v1/ownership?" + query);
	}

	private static int number(DocumentContext response, String path) {
		return response.read(path, Integer.class);
	}

	private static int sum(DocumentContext response, String path) {
		List<Integer> numbers = response.read(path);
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

}
