package org.kvmfacts.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What PostgreSQL read according to its counters, rather than what a plan says.
 *
 * @param tables the counters of each table by name
 */
record Work(Map<String, Table> tables) {

	/**
	 * Reads the counters. There must be only one connection, because each counts for
	 * itself until it reports.
	 */
	static Work soFar(JdbcClient jdbc) {
		jdbc.sql("select cast(pg_stat_force_next_flush() as text)").query((row) -> {
		});
		List<Table> tables = jdbc.sql("""
				select relname as name, seq_scan as sequential_scans,
				       (select reltuples from pg_class where oid = relid) as size,
				       seq_tup_read + (select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes i
				           where i.relid = t.relid) as rows
				from pg_stat_user_tables t
				""").query(Table.class).list();
		return new Work(tables.stream().collect(Collectors.toMap(Table::name, (table) -> table)));
	}

	/**
	 * The difference between two readings, for tables of some size.
	 */
	Work since(Work before, long size) {
		return new Work(this.tables.values()
			.stream()
			.filter((table) -> table.size() >= size)
			.map((table) -> table.since(Objects.requireNonNull(before.tables.get(table.name()))))
			.collect(Collectors.toMap(Table::name, (table) -> table)));
	}

	/**
	 * The tables that were read in full.
	 */
	List<String> readWhole() {
		return this.tables.values().stream().filter((table) -> table.sequentialScans() > 0).map(Table::name).toList();
	}

	/**
	 * How many rows and index entries were read.
	 */
	long rows() {
		return this.tables.values().stream().mapToLong(Table::rows).sum();
	}

	/**
	 * The counters of a table.
	 */
	record Table(String name, long sequentialScans, double size, long rows) {

		Table since(Table before) {
			return new Table(this.name, this.sequentialScans - before.sequentialScans, this.size,
					this.rows - before.rows);
		}

	}

}
