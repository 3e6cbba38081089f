package org.kvmfacts.content;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what is served about the kernel source against tables counted from it.
 */
@ServiceTest
class EvidenceTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvFileSource(resources = "/kernel-maintainers.csv", delimiter = ';', numLinesToSkip = 1)
	void subsystemListsEveryoneInMaintainers(String release, String section, String role, String name) {
		String person = this.jdbc.sql("select id from person where name = ?").param(name).query(String.class).single();
		String subsystem = this.jdbc.sql("select id from subsystem where section = ?")
			.param(section)
			.query(String.class)
			.single();
		List<String> listed = read("/subsystems/" + subsystem)
			.read("$.releases[?(@.release == '" + release + "')]." + role + "s[*].id");
		assertThat(listed).contains(person);
		List<Map<String, Object>> roles = read("/people/" + person)
			.read("$.roles[?(@.releases contains '" + release + "' && @.subsystem.id == '" + subsystem + "')]");
		assertThat(roles).extracting((each) -> each.get("role")).containsExactly(role);
	}

	@Test
	void subsystemsListNobodyElse() {
		assertThat(this.jdbc.sql("select count(*) from subsystem_role where release_id in ('6.1', '6.12', '7.3')")
			.query(Integer.class)
			.single()).isEqualTo(86);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/kernel-notices.csv", delimiter = ';', numLinesToSkip = 1)
	void ownershipHasTheNoticesOfTheTable(String release, String architecture, String holder, int notices) {
		DocumentContext response = read("/ownership?release=" + release + "&architecture=" + architecture);
		List<Integer> served = "individual".equals(holder)
				? List.of(response.read("$.individuals.notices", Integer.class))
				: response.read("$.holders[?(@.organisation.id == '" + holder + "')].notices");
		assertThat(served).containsExactly(notices);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/kernel-files.csv", delimiter = ';', numLinesToSkip = 1)
	void ownershipHasTheFilesOfTheTable(String release, String architecture, int files, int lines) {
		List<Map<String, Integer>> parts = read("/ownership?release=" + release + "&architecture=" + architecture)
			.read("$.architectures[*]");
		assertThat(parts).singleElement().satisfies((part) -> {
			assertThat(part.get("files")).isEqualTo(files);
			assertThat(part.get("lines")).isEqualTo(lines);
		});
	}

	@Test
	void relationshipsAreShownOnBothSides() {
		List<Stored> stored = this.jdbc
			.sql("select organisation_id as one, type, other_id as other from organisation_relationship")
			.query(Stored.class)
			.list();
		Map<String, String> inverse = Map.of("acquired-by", "acquired", "renamed-to", "renamed-from", "part-of",
				"has-part");
		assertThat(stored).isNotEmpty().allSatisfy((row) -> {
			assertThat(types(row.one(), row.other())).contains(row.type());
			assertThat(types(row.other(), row.one())).contains(String.valueOf(inverse.get(row.type())));
		});
	}

	private List<String> types(String organisation, String other) {
		return read("/organisations/" + organisation)
			.read("$.relationships[?(@.organisation.id == '" + other + "')].type");
	}

	private DocumentContext read(String path) {
		return Responses.read(this.client, "/api/v1" + path);
	}

	/**
	 * A relationship as it is stored.
	 */
	private record Stored(String one, String type, String other) {

	}

}
