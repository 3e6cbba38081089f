package org.kvmfacts.ownership;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ownership of the source: the parts add up and the totals are those counted.
 */
@ServiceTest
class OwnershipTests {

	@Autowired
	private RestTestClient client;

	static List<String> queries() {
		List<String> queries = new ArrayList<>();
		for (String release : List.of("6.1", "6.12")) {
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
	void ownershipWhenReadAddsUp(String query) {
		DocumentContext answer = read(query);
		assertThat(sum(answer, "$.holders[*].notices") + number(answer, "$.individuals.notices"))
			.isEqualTo(number(answer, "$.notices"))
			.isEqualTo(sum(answer, "$.architectures[*].notices"));
		assertThat(number(answer, "$.filesWithNotice") + number(answer, "$.filesWithoutNotice"))
			.isEqualTo(number(answer, "$.files"))
			.isEqualTo(sum(answer, "$.architectures[*].files"))
			.isEqualTo(sum(answer, "$.licences[*].files") + number(answer, "$.filesWithoutLicence"));
	}

	@ParameterizedTest
	@CsvSource({ "5.10, 326, 327, 10, 78, 35", "6.1, 398, 372, 10, 77, 35", "6.12, 453, 416, 10, 77, 35",
			"7.2, 501, 450, 10, 83, 34", "7.3, 511, 450, 10, 83, 34" })
	void ownershipWhenOfAReleaseHasTheTotalsCounted(String release, int files, int notices, int individuals, int ibm,
			int redHat) {
		DocumentContext answer = read("release=" + release);
		assertThat(number(answer, "$.files")).isEqualTo(files);
		assertThat(number(answer, "$.notices")).isEqualTo(notices);
		assertThat(number(answer, "$.individuals.notices")).isEqualTo(individuals);
		assertThat(sum(answer, "$.holders[?(@.organisation == 'ibm')].notices")).isEqualTo(ibm);
		assertThat(sum(answer, "$.holders[?(@.organisation == 'red-hat')].notices")).isEqualTo(redHat);
	}

	@Test
	void ownershipWhenNoReleaseIsNamedIsOfTheNewest() {
		assertThat(read("").read("$.release", String.class)).isEqualTo("7.3");
		assertThat(read("").read("$.method", String.class)).contains("names two organisations");
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
