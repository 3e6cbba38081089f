package org.kvmfacts.fact;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A filter by things that facts are linked to: a fact passes that is linked to one of
 * them.
 *
 * @param parameter the name of the filter
 * @param table the table of the links
 * @param column the column that holds the ids of the things
 * @param values the ids
 * @param also another condition on the links
 */
record FactLink(String parameter, String table, String column, List<String> values, String also) {

	String exists() {
		return "exists (select 1 from %s l where l.fact_id = f.id and l.%s in (:%s)%s)".formatted(this.table,
				this.column, this.parameter, this.also);
	}

	/**
	 * The links of each thing, to read facts from.
	 */
	List<FactOrigin> origins() {
		return IntStream.range(0, this.values.size())
			.mapToObj((index) -> new FactOrigin(this.table + " l join fact f on f.id = l.fact_id", "l.fact_id",
					"l.fact_date", "l." + this.column + " = :" + this.parameter + index + this.also))
			.toList();
	}

}
