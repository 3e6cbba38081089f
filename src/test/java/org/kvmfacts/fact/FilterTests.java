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
 * Tests what each filter matches against a plain count in SQL.
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
			"timeline?person=avi-kivity|fact f where date is not null and exists (select 1 from fact_person where fact_id = f.id and person_id = 'avi-kivity')",
			"timeline?kind=definition&kind=outlook&standing=opinion|fact where date is not null and kind in ('definition', 'outlook') and standing = 'opinion'",
			"facts?topic=&kind=&topic=history&from=|fact where topic_id = 'history'",
			"facts?from=2007-02-04T10:00:00Z&to=2007-02-04T23:59:59Z|fact where date in ('2007', '2007-02', '2007-02-04')",
			"facts?modifiedSince=2026-11-29|fact where modified >= '2026-11-29'",
			"facts?modifiedSince=2026|fact where modified >= '2026'",
			"people?organisation=red-hat|person p where exists (select 1 from subsystem_role where person_id = p.id and affiliation_id = 'red-hat')",
			"people?organisation=red-hat&role=reviewer&subsystem=kvm-x86&subsystem=kvm-s390&release=6.12|person p where exists (select 1 from subsystem_role where person_id = p.id and affiliation_id = 'red-hat' and role = 'reviewer' and subsystem_id in ('kvm-x86', 'kvm-s390') and release_id = '6.12')",
			"subsystems?architecture=x86|subsystem where architecture = 'x86'",
			"subsystems?person=paolo-bonzini|subsystem s where exists (select 1 from subsystem_role where subsystem_id = s.id and person_id = 'paolo-bonzini')",
			"subsystems?organisation=ibm|subsystem s where exists (select 1 from subsystem_role where subsystem_id = s.id and affiliation_id = 'ibm')",
			"sources?kind=paper&rank=primary|source where kind = 'paper' and rank = 'primary'",
			"sources?topic=licence|source s where exists (select 1 from citation c join fact f on f.id = c.fact_id where c.source_id = s.id and f.topic_id = 'licence')",
			"timeline?topic=security&from=2020|fact where topic_id = 'security' and date >= '2020'",
			"timeline?organisation=red-hat|fact f where date is not null and exists (select 1 from fact_organisation where fact_id = f.id and organisation_id = 'red-hat')",
			"faqs?topic=governance|faq where topic_id = 'governance'",
			"organisations?kind=foundation|organisation where kind = 'foundation'",
			"organisations?architecture=s390&architecture=riscv|organisation o where exists (select 1 from organisation_architecture where organisation_id = o.id and architecture in ('s390', 'riscv'))",
			"organisations?kind=university&architecture=x86|organisation o where kind = 'university' and exists (select 1 from organisation_architecture where organisation_id = o.id and architecture = 'x86')" })
	void listWhenFilteredMatchesTheCountInSql(String path, String table) {
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
	void factsWhenFilteredByErrorsOfTheArticleHaveItsClaims() {
		this.client.get()
			.uri("/api/v1/facts?source=ownership-article&stance=contradicts&limit=100")
			.exchange()
			.expectBody()
			.jsonPath("$.items[*].citations[?(@.stance == 'contradicts')].claim")
			.value((claims) -> assertThat((List<?>) claims).hasSizeGreaterThanOrEqualTo(6));
	}

}
