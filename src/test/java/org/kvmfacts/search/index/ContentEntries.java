package org.kvmfacts.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.h2.jdbcx.JdbcDataSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entries of the content without the service around them.
 */
public final class ContentEntries {

	private static final String URL = "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
			+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

	private ContentEntries() {
	}

	public static List<SearchEntry> load() throws IOException, SQLException {
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		JdbcDataSource database = new JdbcDataSource();
		database.setURL(URL.formatted(UUID.randomUUID()));
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			fill(statement, resources);
		}
		return new EntryLoader(JdbcClient.create(database), resources).load();
	}

	private static void fill(Statement statement, PathMatchingResourcePatternResolver resources)
			throws IOException, SQLException {
		for (String pattern : List.of("classpath:db/migration/*.sql", "classpath:db/seed/*.sql")) {
			for (Resource script : scripts(resources, pattern)) {
				statement.execute(script.getContentAsString(StandardCharsets.UTF_8));
			}
		}
	}

	private static Resource[] scripts(PathMatchingResourcePatternResolver resources, String pattern)
			throws IOException {
		return Arrays.stream(resources.getResources(pattern))
			.sorted(Comparator.comparingInt(ContentEntries::number))
			.toArray(Resource[]::new);
	}

	private static int number(Resource script) {
		String name = Objects.requireNonNull(script.getFilename());
		return Integer.parseInt(name.substring(1, name.indexOf("__")));
	}

}
