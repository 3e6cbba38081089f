package org.kvmfacts.ownership;

import java.util.List;

import org.kvmfacts.content.Architecture;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.content.Share;

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
	 * The releases that were counted, the newest last.
	 */
	List<String> releases() {
		return this.jdbc.sql("""
				select r.id from kernel_release r
				where exists (select 1 from kernel_file f where f.release_id = r.id) order by r.position
				""").query(String.class).list();
	}

	List<OwnershipView.Part> architectures(String release, List<String> architectures) {
		return select(
				"""
						select f.architecture, count(*) as files, sum(f.lines) as lines,
						       (select count(*) from copyright_notice n join kernel_file noticed
						           on noticed.release_id = n.release_id and noticed.path = n.path
						        where n.release_id = :release and noticed.area = 'kernel' and noticed.architecture = f.architecture) as notices
						from kernel_file f where f.release_id = :release and f.area = 'kernel' and f.architecture in (:architectures)
						group by f.architecture order by f.architecture
						""",
				release, architectures)
			.query((row, number) -> new OwnershipView.Part(
					CodedEnum.of(Architecture.class, row.getString("architecture")), row.getLong("files"),
					row.getLong("lines"), row.getLong("notices")))
			.list();
	}

	long filesWithNotice(String release, List<String> architectures) {
		return select("""
				select count(distinct n.path) from copyright_notice n join kernel_file f
				    on f.release_id = n.release_id and f.path = n.path
				where n.release_id = :release and f.area = 'kernel' and f.architecture in (:architectures)
				""", release, architectures).query(Long.class).single();
	}

	List<OwnershipView.Licence> licences(String release, List<String> architectures) {
		return select(
				"""
						select spdx, count(*) as files from kernel_file
						where release_id = :release and area = 'kernel' and architecture in (:architectures) and spdx is not null
						group by spdx order by files desc, spdx
						""",
				release, architectures)
			.query(OwnershipView.Licence.class)
			.list();
	}

	/**
	 * What each organisation holds, the one with most notices first.
	 */
	List<Held> holders(String release, List<String> architectures) {
		return select("""
				select o.id as organisation, o.name, count(*) as notices, count(distinct n.path) as files
				from copyright_notice n
				join kernel_file f on f.release_id = n.release_id and f.path = n.path
				join organisation o on o.id = n.organisation_id
				where n.release_id = :release and f.area = 'kernel' and f.architecture in (:architectures)
				group by o.id, o.name order by notices desc, o.id
				""", release, architectures).query(Held.class).list();
	}

	/**
	 * What people hold who name no organisation.
	 */
	Held individuals(String release, List<String> architectures) {
		return select(
				"""
						select '' as organisation, '' as name, count(*) as notices, count(distinct n.path) as files
						from copyright_notice n join kernel_file f on f.release_id = n.release_id and f.path = n.path
						where n.release_id = :release and f.area = 'kernel' and f.architecture in (:architectures) and n.organisation_id is null
						""",
				release, architectures)
			.query(Held.class)
			.single();
	}

	private StatementSpec select(String sql, String release, List<String> architectures) {
		return this.jdbc.sql(sql).param("release", release).param("architectures", architectures);
	}

	/**
	 * What one holder holds.
	 */
	record Held(String organisation, String name, long notices, long files) {

		OwnershipView.Holder holder(long allNotices) {
			return new OwnershipView.Holder(this.organisation, this.name, this.notices, this.files,
					Share.of(this.notices, allNotices));
		}

	}

}
