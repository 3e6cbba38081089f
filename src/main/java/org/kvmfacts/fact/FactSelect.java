package org.kvmfacts.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Writes the statements that read a list of facts. A page is put together from ranges of
 * indexes, each read to the length of a page at most: a database can walk an index from
 * where "the same date and a greater id" begins, and from where "a later date" does, but
 * not from where either does.
 */
class FactSelect {

	private final FactSort sort;

	private final FactFilter filter;

	private final Optional<FactLink> leading;

	private final Period period;

	private final boolean dated;

	FactSelect(FactQuery query, boolean dated) {
		this.sort = query.order();
		this.filter = new FactFilter(query);
		this.leading = this.filter.leading();
		this.period = new Period(query.from(), query.to());
		this.dated = dated || !this.period.isOpen();
	}

	/**
	 * Reads a page.
	 * @param after whether it begins after a fact
	 * @param limit how many facts it has at most
	 */
	String page(boolean after, int limit) {
		String order = " order by sort_key" + (this.sort.isDescending() ? " desc" : "") + ", id limit " + limit;
		List<String> ranges = origins()
			.flatMap((origin) -> periods(origin)
				.flatMap((during) -> starts(origin, after).map((start) -> range(origin, during, start) + order)))
			.toList();
		return (ranges.size() == 1) ? ranges.get(0) : "select sort_key, id from ("
				+ ranges.stream().collect(Collectors.joining(") union (", "(", ")")) + ") ranges" + order;
	}

	String count() {
		return "select count(*) from fact f"
				+ where(this.filter.conditions(Optional.empty()), Stream.of(during(FactOrigin.FACTS)));
	}

	Map<String, Object> parameters(@Nullable FactKey after) {
		Map<String, Object> parameters = new HashMap<>(this.filter.parameters());
		parameters.put("first", this.period.first());
		parameters.put("last", this.period.last());
		parameters.put("around", this.period.around());
		if (after != null) {
			parameters.put("afterKey", after.sortKey());
			parameters.put("afterId", after.id());
		}
		return parameters;
	}

	private Stream<FactOrigin> origins() {
		return this.leading.map(FactLink::origins).orElse(List.of(FactOrigin.FACTS)).stream();
	}

	private String range(FactOrigin origin, String during, String start) {
		return "select distinct " + this.sort.key(origin) + " as sort_key, " + origin.id() + " as id from "
				+ origin.table()
				+ where(Stream.of(origin.condition(), start, during), this.filter.conditions(this.leading));
	}

	private Stream<String> periods(FactOrigin origin) {
		boolean apart = this.sort != FactSort.ID && this.dated && !this.period.around().isEmpty();
		return apart ? Stream.of(around(origin), within(origin)) : Stream.of(during(origin));
	}

	private String during(FactOrigin origin) {
		if (!this.dated) {
			return "";
		}
		return this.period.around().isEmpty() ? within(origin) : "(" + around(origin) + " or " + within(origin) + ")";
	}

	private String within(FactOrigin origin) {
		return this.sort.date(origin) + " between :first and :last";
	}

	private String around(FactOrigin origin) {
		return this.sort.date(origin) + " in (:around)";
	}

	private Stream<String> starts(FactOrigin origin, boolean after) {
		if (!after) {
			return Stream.of("");
		}
		String key = this.sort.key(origin);
		String further = key + (this.sort.isDescending() ? " < " : " > ") + ":afterKey";
		return (this.sort == FactSort.ID) ? Stream.of(further)
				: Stream.of(key + " = :afterKey and " + origin.id() + " > :afterId", further);
	}

	private static String where(Stream<String> some, Stream<String> others) {
		String conditions = Stream.concat(some, others)
			.filter((condition) -> !condition.isEmpty())
			.collect(Collectors.joining(" and "));
		return conditions.isEmpty() ? "" : " where " + conditions;
	}

}
