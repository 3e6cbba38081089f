package org.kvmfacts.kernel;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.kvmfacts.content.CodedEnum;

/**
 * The content as the service would hold it, in a database in memory of its own.
 */
final class Content implements AutoCloseable {

	private final Connection connection;

	private Content(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Fills a database from the scripts.
	 * @param name a name for it
	 * @param locations where the scripts are
	 */
	static Content load(String name, String... locations) {
		String url = "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		try {
			Connection connection = DriverManager.getConnection(url, "sa", "");
			Flyway.configure(Content.class.getClassLoader())
				.dataSource(url, "sa", "")
				.locations(locations)
				.load()
				.migrate();
			return new Content(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The checks of a release, by fact and position.
	 * @param release the release
	 */
	List<Check> checks(String release) {
		String sql = """
				select fact_id, kind, place, expected from fact_check where release_id = ? order by fact_id, position
				""";
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setString(1, release);
			List<Check> checks = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					checks.add(new Check(rows.getString(1), CodedEnum.of(CheckKind.class, rows.getString(2)),
							rows.getString(3), rows.getString(4)));
				}
			}
			return checks;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
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
