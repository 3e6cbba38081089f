package org.kvmfacts.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Replaces all content in one transaction whenever one of its scripts has changed. Other
 * connections read the old content until it commits.
 */
class ContentReload implements JavaMigration {

	private static final int HEX = 16;

	private static final int CHECKSUM_LENGTH = 8;

	/**
	 * No text in a script has a semicolon at the end of a line.
	 */
	private static final Pattern END = Pattern.compile(";\\R");

	private final ContentScripts.Reader scripts;

	private final String digest;

	ContentReload(ContentScripts.Reader scripts) {
		this.scripts = scripts;
		this.digest = scripts.get().digest();
	}

	/**
	 * The digest of the scripts.
	 */
	String digest() {
		return this.digest;
	}

	/**
	 * A migration without a version is repeatable: Flyway runs it again when its checksum
	 * changes.
	 */
	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "content";
	}

	@Override
	public Integer getChecksum() {
		return Integer.parseUnsignedInt(this.digest.substring(0, CHECKSUM_LENGTH), HEX);
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			for (String script : this.scripts.get().seeds()) {
				executeEach(statement, script);
			}
			if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
				// Without statistics PostgreSQL does not use indexes over computed keys.
				statement.execute("analyze");
			}
		}
	}

	// H2 copies the rest of a script before each of its statements, and PostgreSQL would
	// need a round trip for each of them: a batch avoids both.
	private static void executeEach(Statement statement, String script) throws SQLException {
		for (String each : END.split(script)) {
			if (!each.isBlank()) {
				statement.addBatch(each);
			}
		}
		statement.executeBatch();
	}

}
