package org.kvmfacts.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the quality of the content, as far as a program can.
 */
@ServiceTest
class ContentTests {

	private static final Pattern ATTRIBUTION = Pattern.compile("^(The article|According to) .+");

	private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+");

	private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyClaimOfTheArticleIsCitedWithItsStance() throws IOException {
		Set<String> cited = Set.copyOf(strings("""
				select locator || ' ' || stance from citation where source_id = 'ownership-article'
				"""));
		List<String> claims = new ClassPathResource("article-claims.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
		assertThat(claims).hasSize(185);
		assertThat(cited).containsAll(claims);
		assertThat(cited.stream().map((place) -> place.split(" ")[0]).collect(Collectors.toSet()))
			.isEqualTo(claims.stream().map((claim) -> claim.split(" ")[0]).collect(Collectors.toSet()));
	}

	@Test
	void noEntryIsNewerThanTheLastPublication() {
		assertThat(
				strings("select entry_key from entry_change where modified > (select max(published) from publication)"))
			.as("Add the day to V99__publication.sql")
			.isEmpty();
	}

	@Test
	void everyFactHasACitationThatSupportsIt() {
		assertThat(strings("""
				select id from fact where not exists
				    (select 1 from citation where fact_id = fact.id and stance = 'supports')
				""")).isEmpty();
	}

	@Test
	void noSourceKnownOnlyByCitationIsPrimary() {
		assertThat(strings("select id from source where known_by = 'citation'")).isNotEmpty();
		assertThat(strings("select id from source where known_by = 'citation' and rank = 'primary'")).isEmpty();
		assertThat(strings("""
				select distinct f.id from fact f join citation c on c.fact_id = f.id join source s on s.id = c.source_id
				where f.standing = 'verified' and s.known_by = 'citation' and not exists
				    (select 1 from citation o join source p on p.id = o.source_id
				     where o.fact_id = f.id and o.stance = 'supports' and p.rank = 'primary' and p.known_by = 'text')
				""")).isEmpty();
	}

	@Test
	void noAcquisitionLeadsBackToItsBeginning() {
		assertThat(strings("""
				select a.organisation_id from organisation_relationship a
				join organisation_relationship b on b.organisation_id = a.other_id and b.type = 'acquired-by'
				left join organisation_relationship c on c.organisation_id = b.other_id and c.type = 'acquired-by'
				where a.type = 'acquired-by' and (a.organisation_id = b.other_id or a.organisation_id = c.other_id)
				""")).isEmpty();
	}

	@Test
	void everySourceIsCited() {
		assertThat(strings("""
				select id from source where id not in (select source_id from citation)
				    and id not in (select source_id from organisation_citation)
				    and id not in (select source_id from organisation_relationship)
				    and id not in (select source_id from kernel_release)
				    and id not in (select first_seen_source_id from organisation where first_seen_source_id is not null)
				    and id not in (select last_seen_source_id from organisation where last_seen_source_id is not null)
				""")).isEmpty();
	}

	@Test
	void everyAssessmentAndOutlookIsAttributed() {
		assertThat(strings("select statement from fact where kind in ('assessment', 'outlook')")).isNotEmpty()
			.allMatch((statement) -> ATTRIBUTION.matcher(statement).matches());
	}

	@Test
	void everyStatementStandsAlone() {
		assertThat(strings("select statement from fact")).allMatch((statement) -> statement.endsWith("."))
			.noneMatch((statement) -> statement.matches("(It|This|That|They|He|She|These|Those) .*"));
	}

	@Test
	void everyFactExceptOpinionsHasMoreSupportThanTheArticle() {
		assertThat(strings("""
				select id from fact where kind in ('fact', 'definition') and not exists
				    (select 1 from citation where fact_id = fact.id and stance = 'supports'
				        and source_id <> 'ownership-article')
				""")).isEmpty();
	}

	@Test
	void everyFaqEntryHasFactsAndThreeOtherPhrasings() {
		assertThat(strings("""
				select id from faq where not exists (select 1 from faq_fact where faq_id = faq.id)
				    or (select count(*) from faq_phrasing where faq_id = faq.id) < 3
				""")).isEmpty();
	}

	@Test
	void everyOrganisationHasACitation() {
		assertThat(strings("""
				select id from organisation where id not in (select organisation_id from organisation_citation)
				""")).isEmpty();
	}

	@Test
	void everyHolderWorkedOnTheArchitecturesOfItsNotices() {
		assertThat(strings("""
				select distinct n.organisation_id || ' ' || f.architecture from copyright_notice n
				join kernel_file f on f.release_id = n.release_id and f.path = n.path
				where f.area = 'kernel' and not n.origin and n.organisation_id is not null
				except select organisation_id || ' ' || architecture from organisation_architecture
				""")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fact", "faq", "organisation", "person", "source", "subsystem", "topic" })
	void everyIdIsASlug(String table) {
		assertThat(strings("select id from " + table)).isNotEmpty()
			.allMatch((id) -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
	}

	@ParameterizedTest
	@CsvSource({ "fact, date", "source, published", "organisation, first_seen", "organisation, last_seen",
			"organisation_relationship, date" })
	void everyDateExists(String table, String column) {
		assertThat(strings("select " + column + " from " + table + " where " + column + " is not null")).isNotEmpty()
			.allMatch((date) -> DATE.matcher(date).matches());
	}

	@Test
	void noTextContainsAnEmailAddress() {
		List<String> columns = strings("""
				select table_name || ' ' || column_name from information_schema.columns
				where table_schema = 'public' and lower(data_type) = 'character varying'
				    and table_name not like 'flyway%'
				""");
		assertThat(columns).hasSizeGreaterThan(30).allSatisfy((place) -> {
			String[] named = place.split(" ");
			assertThat(strings("select " + named[1] + " from " + named[0] + " where " + named[1] + " like '%@%'"))
				.as(place)
				.noneMatch((text) -> ADDRESS.matcher(text).find());
		});
	}

	@Test
	void everyCheckHasAResultAndNoneFailed() {
		assertThat(strings("""
				select fact_id || ' ' || release_id from fact_check except
				select fact_id || ' ' || release_id from fact_check_result where result = 'passed'
				""")).isEmpty();
		assertThat(strings("select distinct fact_id from fact_check")).hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void everyTextComparesByItsBytes() {
		assertThat(strings("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = 'public' and lower(data_type) = 'character varying'
				    and table_name not like 'flyway%' and coalesce(collation_name, 'locale') not in ('C', 'OFF')
				""")).isEmpty();
	}

	private List<String> strings(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

}
