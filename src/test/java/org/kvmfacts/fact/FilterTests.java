package org.kvmfacts.fact;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each filter leaves, held against a plain count in SQL.
 */
@ServiceTest
class FilterTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "facts?topic=history|fact where topic_id = 'history'",
			"facts?topic=history&topic=licence|fact where topic_id in ('history', 'licence')",
			"facts?kind=outlook|fact where kind = 'outlook'",
			"facts?standing=reported|fact where standing = 'reported'",
			"facts?standing=opinion&standing=verified|fact where standing in ('opinion', 'verified')",
			"facts?stance=contradicts|fact f where exists (select 1 from citation where fact_id = f.id and stance = 'contradicts')",
			"facts?source=ownership-article&stance=imprecise&stance=contradicts|fact f where exists (select 1 from citation where fact_id = f.id and source_id = 'ownership-article' and stance <> 'supports')",
			"facts?source=linux-6-12&stance=contradicts|fact f where exists (select 1 from citation where fact_id = f.id and source_id = 'linux-6-12' and stance = 'contradicts')",
			"facts?organisation=qumranet|fact_organisation where organisation_id = 'qumranet'",
			"facts?organisation=qumranet&person=avi-kivity|fact_organisation o join fact_person p on p.fact_id = o.fact_id where organisation_id = 'qumranet' and person_id = 'avi-kivity'",
			"facts?id=merged-in-linux-2-6-20&id=nonsense|fact where id = 'merged-in-linux-2-6-20'",
			"facts?from=2007&to=2007|fact where date like '2007%'",
			"facts?from=2007-02|fact where date >= '2007-02' or date = '2007'",
			"facts?to=2007-02|fact where date < '2007-03'",
			"facts?from=2007-02-04&to=2007-02-04|fact where date in ('2007', '2007-02', '2007-02-04')",
			"facts?topic=history&kind=fact&standing=verified&from=2006&to=2012|fact where topic_id = 'history' and kind = 'fact' and standing = 'verified' and date >= '2006' and date < '2013'",
			"timeline|fact where date is not null",
			"timeline?topic=security&from=2020|fact where topic_id = 'security' and date >= '2020'",
			"timeline?organisation=red-hat|fact f where date is not null and exists (select 1 from fact_organisation where fact_id = f.id and organisation_id = 'red-hat')",
			"faqs?topic=governance|faq where topic_id = 'governance'",
			"organisations?kind=foundation|organisation where kind = 'foundation'",
			"organisations?architecture=s390&architecture=riscv|organisation o where exists (select 1 from organisation_architecture where organisation_id = o.id and architecture in ('s390', 'riscv'))",
			"organisations?kind=university&architecture=x86|organisation o where kind = 'university' and exists (select 1 from organisation_architecture where organisation_id = o.id and architecture = 'x86')" })
	void listWhenFilteredHoldsWhatSqlCounts(String path, String table) {
		long expected = this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
		this.client.get()
			.uri("/api/v1/" + path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo((int) expected)
			.jsonPath("$.items.length()")
			.isEqualTo((int) Math.min(expected, 20));
	}

	@Test
	void factsWhenAskedForErrorsOfTheArticleSayWhatItClaims() {
		this.client.get()
			.uri("/api/v1/facts?source=ownership-article&stance=contradicts&limit=100")
			.exchange()
			.expectBody()
			.jsonPath("$.items[*].citations[?(@.stance == 'contradicts')].claim")
			.value((claims) -> assertThat((List<?>) claims).hasSizeGreaterThanOrEqualTo(6));
	}

}
