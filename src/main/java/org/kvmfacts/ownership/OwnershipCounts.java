package org.kvmfacts.ownership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Counts files and notices in the database.
 */
@Repository
class OwnershipCounts {

	private final JdbcClient jdbc;

	OwnershipCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts files and notices by architecture.
	 * @param area {@code kernel}, {@code tests} or {@code tools}
	 */
	Holdings holdings(String release, String area, List<String> architectures) {
		List<Files> files = select(
				"""
						select f.architecture, count(*) as files, sum(f.lines) as lines, count(noticed.path) as with_notice
						from kernel_file f
						left join (select distinct path from copyright_notice where release_id = :release) noticed on noticed.path = f.path
						where f.release_id = :release and f.area = :area and f.architecture in (:architectures)
						group by f.architecture order by f.architecture
						""",
				release, area, architectures)
			.query(Files.class)
			.list();
		List<Held> held = select("""
				select f.architecture, n.organisation_id as organisation, count(*) as notices,
				       count(distinct n.path) as files, sum(case when n.origin then 1 else 0 end) as origin
				from copyright_notice n join kernel_file f on f.release_id = n.release_id and f.path = n.path
				where n.release_id = :release and f.area = :area and f.architecture in (:architectures)
				group by f.architecture, n.organisation_id
				""", release, area, architectures).query(Held.class).list();
		return new Holdings(files, held);
	}

	List<OwnershipView.Licence> licences(String release, String area, List<String> architectures) {
		return select("""
				select spdx, count(*) as files from kernel_file
				where release_id = :release and area = :area and architecture in (:architectures) and spdx is not null
				group by spdx order by files desc, spdx
				""", release, area, architectures).query(OwnershipView.Licence.class).list();
	}

	/**
	 * The acquirer of each acquired organisation; the last one if it was sold several
	 * times.
	 */
	Map<String, String> acquirers() {
		Map<String, String> acquirers = new HashMap<>();
		this.jdbc.sql("""
				select organisation_id, other_id from organisation_relationship where type = 'acquired-by'
				order by date nulls first
				""").query((RowCallbackHandler) (row) -> acquirers.put(row.getString(1), row.getString(2)));
		return acquirers;
	}

	private StatementSpec select(String sql, String release, String area, List<String> architectures) {
		return this.jdbc.sql(sql).param("release", release).param("area", area).param("architectures", architectures);
	}

	/**
	 * The files of one architecture.
	 */
	record Files(String architecture, long files, long lines, long withNotice) {

	}

	/**
	 * The notices of one holder in the files of one architecture; people have no
	 * organisation.
	 */
	record Held(String architecture, @Nullable String organisation, long notices, long files, long origin) {

		Held plus(Held other) {
			return new Held(this.architecture, this.organisation, this.notices + other.notices,
					this.files + other.files, this.origin + other.origin);
		}

	}

}
