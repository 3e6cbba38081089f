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
		DocumentContext answer = read(query);
		assertThat(sum(answer, "$.holders[*].notices") + number(answer, "$.individuals.notices"))
			.isEqualTo(number(answer, "$.notices"))
			.isEqualTo(sum(answer, "$.architectures[*].notices"));
		assertThat(sum(answer, "$.holders[*].notices")).isEqualTo(sum(answer, "$.architectures[*].holders[*].notices"));
		assertThat(sum(answer, "$.holders[*].files")).isEqualTo(sum(answer, "$.architectures[*].holders[*].files"));
		assertThat(number(answer, "$.filesWithNotice") + number(answer, "$.filesWithoutNotice"))
			.isEqualTo(number(answer, "$.files"))
			.isEqualTo(sum(answer, "$.architectures[*].files"))
			.isEqualTo(sum(answer, "$.licences[*].files") + number(answer, "$.filesWithoutLicence"));
	}

	@ParameterizedTest
	@CsvSource({ "5.10, 326, 327, 10, 78, 35", "6.1, 398, 372, 10, 77, 35", "6.12, 453, 416, 10, 77, 35",
			"7.2, 501, 450, 10, 83, 34", "7.3, 511, 450, 10, 83, 34" })
	void ownershipOfAReleaseHasTheCountedTotals(String release, int files, int notices, int individuals, int ibm,
			int redHat) {
		DocumentContext answer = read("release=" + release);
		assertThat(number(answer, "$.files")).isEqualTo(files);
		assertThat(number(answer, "$.notices")).isEqualTo(notices);
		assertThat(number(answer, "$.individuals.notices")).isEqualTo(individuals);
		assertThat(sum(answer, "$.holders[?(@.organisation.id == 'ibm')].notices")).isEqualTo(ibm);
		assertThat(sum(answer, "$.holders[?(@.organisation.id == 'red-hat')].notices")).isEqualTo(redHat);
	}

	@Test
	void ownershipWhenReleaseIsMissingIsOfTheNewest() {
		assertThat(read("").read("$.release.id", String.class)).isEqualTo("7.3");
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
		DocumentContext answer = read("release=7.3");
		assertThat(answer.<List<String>>read("$.groups[?(@.organisation.id == 'ibm')].members[*].id"))
			.containsExactly("ibm", "red-hat", "qumranet");
		assertThat(sum(answer, "$.groups[?(@.organisation.id == 'ibm')].notices"))
			.isEqualTo(sum(answer, "$.holders[?(@.organisation.id in ['ibm', 'red-hat', 'qumranet'])].notices"));
	}

	@ParameterizedTest
	@CsvSource({ "5.10, tests", "6.12, tests", "7.3, tests", "7.3, tools" })
	void testsAndToolsHaveTheFiguresOfTheTable(String release, String area) {
		DocumentContext answer = read("release=" + release);
		assertThat(number(answer, "$." + area + ".files")).isPositive()
			.isEqualTo(count("select count(*) from kernel_file where release_id = ? and area = ?", release, area));
		assertThat(number(answer, "$." + area + ".notices"))
			.isEqualTo(sum(answer, "$." + area + ".holders[*].notices")
					+ number(answer, "$." + area + ".individuals.notices"))
			.isEqualTo(count("""
					select count(*) from copyright_notice n join kernel_file f
					    on f.release_id = n.release_id and f.path = n.path where f.release_id = ? and f.area = ?
					""", release, area));
	}

	@Test
	void noticesOfOriginAreCounted() {
		DocumentContext answer = read("release=7.3");
		assertThat(number(answer, "$.origin")).isPositive()
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

	private static int number(DocumentContext answer, String path) {
		return answer.read(path, Integer.class);
	}

	private static int sum(DocumentContext answer, String path) {
		List<Integer> numbers = answer.read(path);
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

}
