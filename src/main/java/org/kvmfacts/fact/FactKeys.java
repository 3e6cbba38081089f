package org.kvmfacts.fact;

import java.util.List;
import java.util.Map;

import org.kvmfacts.api.page.KeysetSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads which facts a list has, so that a page costs what it does wherever it begins and
 * however many facts there are.
 */
@Repository
class FactKeys {

	private final JdbcClient jdbc;

	FactKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A list of facts.
	 * @param query which facts, in which order
	 * @param dated whether only facts with a date
	 */
	KeysetSource<FactKey> list(FactQuery query, boolean dated) {
		return new FactList(this.jdbc, new FactSelect(query, dated), query.order());
	}

	private record FactList(JdbcClient jdbc, FactSelect select, FactSort sort) implements KeysetSource<FactKey> {

		@Override
		public List<FactKey> read(Map<String, Object> after, int limit) {
			FactKey start = after.isEmpty() ? null : this.sort.key(after);
			return this.jdbc.sql(this.select.page(start != null, limit))
				.params(this.select.parameters(start))
				.query((row, number) -> new FactKey(row.getString("id"), row.getString("sort_key")))
				.list();
		}

		@Override
		public Map<String, Object> keys(FactKey fact) {
			return this.sort.keys(fact);
		}

		@Override
		public long count() {
			return this.jdbc.sql(this.select.count()).params(this.select.parameters(null)).query(Long.class).single();
		}

	}

}
