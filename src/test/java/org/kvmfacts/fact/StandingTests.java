package org.kvmfacts.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the rule for the standing of a fact, case by case, on the database that applies
 * it.
 */
@ServiceTest
@Transactional
class StandingTests {

	private static final String PRIMARY = "linux-6-12";

	private static final String OTHER_PRIMARY = "linux-6-1";

	private static final String SECONDARY = "ownership-article";

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "fact, primary supports, verified", "definition, primary supports, verified",
			"fact, primary supports+secondary contradicts, verified",
			"fact, primary supports+secondary imprecise, verified", "fact, primary supports+other imprecise, verified",
			"fact, primary supports+other contradicts, disputed",
			"fact, secondary supports+primary contradicts, disputed", "fact, secondary supports, reported",
			"fact, secondary supports+primary imprecise, reported", "assessment, secondary supports, opinion",
			"outlook, primary supports, opinion", "assessment, primary supports+other contradicts, opinion" })
	void standingWhenCitationsAreGivenFollowsTheRule(String kind, String citations, String standing)
			throws IOException {
		insertFact(kind);
		int position = 1;
		for (String citation : citations.split("\\+")) {
			String[] parts = citation.split(" ");
			insertCitation(position++, source(parts[0]), parts[1]);
		}
		applyRule();
		assertThat(this.jdbc.sql("select standing from fact where id = 'probe'").query(String.class).single())
			.isEqualTo(standing);
	}

	private static String source(String rank) {
		return switch (rank) {
			case "primary" -> PRIMARY;
			case "other" -> OTHER_PRIMARY;
			default -> SECONDARY;
		};
	}

	private void insertFact(String kind) {
		this.jdbc.sql(
				"insert into fact (id, title, statement, kind, topic_id) values ('probe', 'Probe', 'A probe.', ?, 'basics')")
			.param(kind)
			.update();
	}

	private void insertCitation(int position, String source, String stance) {
		@Nullable String text = "supports".equals(stance) ? null : "x";
		this.jdbc.sql("""
				insert into citation (fact_id, position, source_id, locator, stance, claim, note)
				values ('probe', ?, ?, 'probe', ?, ?, ?)
				""").params(Arrays.asList(position, source, stance, text, text)).update();
	}

	private void applyRule() throws IOException {
		this.jdbc
			.sql(new ClassPathResource("db/seed/V92__standing.sql").getContentAsString(StandardCharsets.UTF_8)
				.replace(";", ""))
			.update();
	}

}
