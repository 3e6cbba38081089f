package org.kvmfacts.content;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Reports at start-up that the database cannot be reached or refuses the connection.
 */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		String state = cause.getSQLState();
		if (state == null || !(state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))) {
			return null;
		}
		return new FailureAnalysis("The database cannot be used: " + cause.getMessage(),
				"Start the database, and check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
						+ "SPRING_DATASOURCE_PASSWORD. Without the profile postgres the service needs none of them: "
						+ "it runs on an embedded database.",
				cause);
	}

}
