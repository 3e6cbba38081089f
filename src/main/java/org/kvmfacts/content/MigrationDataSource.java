package org.kvmfacts.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for the database as long as a statement takes that goes over a million rows,
 * where requests would give up. The pool takes this back when it gets the connection
 * back.
 */
class MigrationDataSource extends DelegatingDataSource {

	private static final Duration LONGEST = Duration.ofMinutes(10);

	MigrationDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST.toMillis()));
		return connection;
	}

}
