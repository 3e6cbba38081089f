package org.kvmfacts.api;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Labels without the content: the label of everything is its id.
 */
public final class FewLabels {

	private FewLabels() {
	}

	public static Labels none() {
		return new Labels(database());
	}

	static JdbcClient database() {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource("jdbc:h2:mem:", true));
		jdbc.sql("create table entry (entry_key varchar, title varchar)").update();
		jdbc.sql("create table topic (id varchar, name varchar)").update();
		return jdbc;
	}

}
