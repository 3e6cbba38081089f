package org.kvmfacts.content;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The content in a database of its own, without the service around it.
 */
public final class ContentDatabase {

	private static final String URL = "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	private ContentDatabase() {
	}

	public static DataSource create() throws IOException, SQLException {
		ContentScripts scripts = ContentScripts.read(new PathMatchingResourcePatternResolver());
		JdbcDataSource database = new JdbcDataSource();
		database.setURL(URL.formatted(UUID.randomUUID()));
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			for (String script : Stream.concat(scripts.schema().stream(), scripts.seeds().stream()).toList()) {
				statement.execute(script);
			}
		}
		return database;
	}

}
