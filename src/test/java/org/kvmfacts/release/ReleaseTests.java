package org.kvmfacts.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.Responses;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that all counted releases are served with their figures.
 */
@ServiceTest
class ReleaseTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void releasesAreListedOnceNewestFirst() {
		List<String> ids = read("/releases?limit=100").read("$.items[*].id");
		assertThat(ids).isNotEmpty().doesNotHaveDuplicates().isEqualTo(this.jdbc.sql("""
				select id from (select id, position from kernel_release
				union select release_id, position from contribution_release) r order by position desc
				""").query(String.class).list());
		assertThat(read("/releases").<String>read("$.next")).isNotBlank();
		assertThat(read("/releases?id=6.12&id=5.11").<List<String>>read("$.notFound")).containsExactly("5.11");
	}

	@ParameterizedTest
	@CsvSource({ "5.10, 2020-12-13, true", "6.12, 2024-11-17, true", "7.3, 2026, false" })
	void releaseHasTheFiguresOfItsLinks(String id, String date, boolean longterm) {
		DocumentContext release = read("/releases/" + id);
		assertThat(release.<String>read("$.date")).isEqualTo(date);
		assertThat(release.<Boolean>read("$.longterm")).isEqualTo(longterm);
		DocumentContext ownership = follow(release.read("$.ownership.href"));
		assertThat(ownership.<Integer>read("$.notices")).isEqualTo(release.<Integer>read("$.ownership.notices"));
		assertThat(ownership.<Integer>read("$.files")).isEqualTo(release.<Integer>read("$.ownership.files"));
		assertThat(release.<Integer>read("$.sections.count"))
			.isEqualTo(this.jdbc.sql("select count(*) from subsystem_release where release_id = ?")
				.param(id)
				.query(Integer.class)
				.single());
	}

	@Test
	void releaseHasTheDateOfTheFactAboutIt() {
		Map<String, String> dates = new HashMap<>();
		this.jdbc.sql("select id, date from fact where id like 'linux-%-released'")
			.query((RowCallbackHandler) (row) -> dates
				.put(row.getString(1).replaceAll("linux-(.*)-released", "$1").replace('-', '.'), row.getString(2)));
		assertThat(dates).containsEntry("7.1", "2026-06-14")
			.allSatisfy((id, date) -> assertThat(read("/releases/" + id).<String>read("$.date")).isEqualTo(date));
	}

	@Test
	void releaseWhenOnlyChangesWereCountedHasThem() {
		DocumentContext release = read("/releases/6.5");
		assertThat(release.<Integer>read("$.contributions[0].changes"))
			.isEqualTo(follow(release.read("$.contributions[0].href")).<Integer>read("$.changes"));
		assertThat(release.jsonString()).doesNotContain("\"ownership\":", "\"sections\":");
	}

	private DocumentContext read(String path) {
		return Responses.read(this.client, "/api/v1" + path);
	}

	private DocumentContext follow(String href) {
		return Responses.read(this.client, href.substring(href.indexOf("/api/")));
	}

}
