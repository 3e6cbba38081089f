package org.kvmfacts.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.page.Places;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The requests whose cost must not depend on the amount of content.
 */
class ScaleRequests {

	private static final List<String> FILTERS = List.of("topic=outlook", "topic=basics&topic=history", "kind=outlook",
			"standing=disputed", "standing=opinion&standing=reported", "stance=contradicts", "stance=imprecise",
			"source=ownership-article", "source=linux-6-12", "source=linux-6-12&stance=contradicts",
			"source=linux-6-12&source=linux-6-1", "organisation=red-hat", "organisation=red-hat&organisation=ibm",
			"organisation=qumranet&topic=history", "person=avi-kivity", "from=2016-05-04", "to=2016-05",
			"from=2016-05-04&to=2016-05-04", "topic=basics&kind=fact&standing=verified&from=2006&to=2012");

	private static final List<String> OTHERS = List.of("facts", "facts?limit=100", "facts/merged-in-linux-2-6-20",
			"facts?id=merged-in-linux-2-6-20&id=api-version-is-12&id=nothing", "timeline", "timeline?from=2016-05",
			"timeline?from=2016-05-04&to=2016-06&topic=basics", "timeline?organisation=red-hat",
			"timeline?topic=outlook", "ownership", "ownership?release=6.1&architecture=x86");

	private static final int LAST_ITEMS = 10;

	private final JdbcClient jdbc;

	ScaleRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The requests; those for last pages begin near the end of the current content.
	 */
	List<String> all() {
		return Stream
			.of(OTHERS.stream(), Stream.of("date", "-date", "title").map((sort) -> "facts?sort=" + sort),
					Stream.of("", "&sort=date", "&sort=-date")
						.flatMap((sort) -> FILTERS.stream().map((filter) -> "facts?" + filter + sort)),
					deepPages())
			.flatMap((requests) -> requests)
			.toList();
	}

	private Stream<String> deepPages() {
		return Stream.of(FactSort.POSITION, FactSort.DATE, FactSort.DATE_DESC)
			.flatMap((sort) -> Stream.of(query(sort, null, null), query(sort, List.of("red-hat"), null),
					query(sort, null, List.of("linux-6-12"))))
			.flatMap((query) -> Stream.of(2, 1).map((part) -> deep(query, part)));
	}

	// From the middle, or just before the last items.
	private String deep(FactQuery query, int part) {
		String where = (query.organisation() != null)
				? " where exists (select 1 from fact_organisation o where o.fact_id = f.id and o.organisation_id = 'red-hat')"
				: (query.source() != null)
						? " where exists (select 1 from citation c where c.fact_id = f.id and c.source_id = 'linux-6-12')"
						: "";
		long total = this.jdbc.sql("select count(*) from fact f" + where).query(Long.class).single();
		Map<String, Object> keys = this.jdbc
			.sql("select id, position, coalesce(date, '~') as dateOrLast, coalesce(date, '') as dateOrFirst from fact f"
					+ where + " order by "
					+ order(query).stream()
						.map((order) -> order.getProperty() + " " + order.getDirection())
						.collect(Collectors.joining(", "))
					+ " limit 1 offset " + Math.max(0, total / part - LAST_ITEMS))
			.query()
			.singleRow();
		Map<String, Object> place = new LinkedHashMap<>();
		order(query).forEach((order) -> place.put(order.getProperty(), keys.get(order.getProperty())));
		return "facts" + words(query) + "&cursor=" + Places.after("facts" + query, order(query), place);
	}

	private static Sort order(FactQuery query) {
		return Objects.requireNonNull(query.sort()).sort();
	}

	private static String words(FactQuery query) {
		return "?sort=" + Objects.requireNonNull(query.sort()).code()
				+ ((query.organisation() != null) ? "&organisation=" + query.organisation().get(0) : "")
				+ ((query.source() != null) ? "&source=" + query.source().get(0) : "");
	}

	private static FactQuery query(FactSort sort, @Nullable List<String> organisation, @Nullable List<String> source) {
		return new FactQuery(null, null, null, null, source, organisation, null, null, null, null, null, sort);
	}

}
