package org.kvmfacts.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Allows statements over a million rows, for which requests would not wait. The pool
 * resets the timeout when the connection is returned.
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
