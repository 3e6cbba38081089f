package org.kvmfacts.kernel;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.h2.tools.RunScript;

/**
 * The content of the service, in a database in memory.
 *
 * @param connection the only connection to it
 */
record Content(Connection connection) implements AutoCloseable {

	private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__.*\\.sql");

	/**
	 * Runs the scripts of the project, in the order of their numbers.
	 * @param directories the directories of the scripts
	 */
	static Content load(Path... directories) {
		try {
			Connection connection = DriverManager
				.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
			for (Path script : scripts(directories)) {
				try (Reader text = Files.newBufferedReader(script)) {
					RunScript.execute(connection, text);
				}
			}
			return new Content(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Content ofProject() {
		return load(Path.of("db/migration"), Path.of("db/seed"));
	}

	/**
	 * The checks of a release, by fact and position.
	 * @param release the release
	 */
	List<Check> checks(String release) {
		return rows("select fact_id, kind, place, expected from fact_check where release_id = '" + release
				+ "' order by fact_id, position")
			.stream()
			.map((row) -> new Check(row.get(0), CheckKind.of(row.get(1)), row.get(2), row.get(3)))
			.toList();
	}

	List<List<String>> rows(String sql) {
		try (ResultSet rows = this.connection.createStatement().executeQuery(sql)) {
			List<List<String>> lines = new ArrayList<>();
			while (rows.next()) {
				List<String> line = new ArrayList<>();
				for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
					line.add(rows.getString(column));
				}
				lines.add(line);
			}
			return lines;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Path> scripts(Path... directories) throws IOException {
		List<Path> scripts = new ArrayList<>();
		for (Path directory : directories) {
			try (Stream<Path> files = Files.list(directory)) {
				files.filter((file) -> number(file) >= 0).forEach(scripts::add);
			}
		}
		scripts.sort(Comparator.comparing(Content::number));
		return scripts;
	}

	private static int number(Path file) {
		Matcher script = SCRIPT.matcher(String.valueOf(file.getFileName()));
		return script.matches() ? Integer.parseInt(script.group(1)) : -1;
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
