package org.kvmfacts.release;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.Href;
import org.kvmfacts.source.Sources;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what is counted for each release, directly from the tables of other subjects, so
 * that this package does not depend on theirs.
 */
@Repository
class ReleaseCounts {

	private final JdbcClient jdbc;

	ReleaseCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The releases whose MAINTAINERS was read, newest first.
	 */
	List<KernelRelease> read() {
		return this.jdbc.sql("""
				select id, position, inferred, date, longterm, source_id as source from kernel_release
				order by position desc
				""").query(KernelRelease.class).list();
	}

	/**
	 * The releases for which anything was counted, newest first. One whose MAINTAINERS
	 * was not read has the date that a fact gives it.
	 */
	List<Counted> counted() {
		return this.jdbc
			.sql("""
					select any_release.id, coalesce(kr.date, released.date) as date, kr.longterm, kr.inferred, kr.source_id as source,
					       (select count(*) from subsystem_release s where s.release_id = any_release.id) as sections,
					       (select count(*) from kernel_file f where f.release_id = any_release.id and f.area = 'kernel') as files,
					       (select count(*) from copyright_notice n
					        join kernel_file f on f.release_id = n.release_id and f.path = n.path
					        where n.release_id = any_release.id and f.area = 'kernel') as notices
					from (select id, position from kernel_release
					      union select release_id, position from contribution_release) any_release
					left join kernel_release kr on kr.id = any_release.id
					left join fact released
					  on released.id = 'linux-' || replace(any_release.id, '.', '-') || '-released'
					order by any_release.position desc
					""")
			.query(Counted.class)
			.list();
	}

	/**
	 * The changes by release and tree.
	 */
	List<Changes> changes() {
		return this.jdbc
			.sql("select release_id as release, tree, coverage, changes from contribution_release order by tree")
			.query(Changes.class)
			.list();
	}

	/**
	 * What is counted for a release.
	 */
	record Counted(String id, @Nullable String date, @Nullable Boolean longterm, @Nullable Boolean inferred,
			@Nullable String source, long sections, long files, long notices) {

		ReleaseView view(Sources sources, List<ReleaseView.Contributions> contributions) {
			return new ReleaseView(this.id, Href.of(Releases.PATH, this.id), Href.page(Releases.PATH, this.id),
					this.date, this.longterm, sections(sources), ownership(), contributions);
		}

		private ReleaseView.@Nullable Sections sections(Sources sources) {
			return (this.source != null) ? new ReleaseView.Sections(this.sections, Boolean.TRUE.equals(this.inferred),
					sources.reference(this.source)) : null;
		}

		private ReleaseView.@Nullable Ownership ownership() {
			return (this.files > 0) ? new ReleaseView.Ownership(this.files, this.notices,
					new Href(Href.of("ownership").path() + "?release=" + this.id)) : null;
		}

	}

	/**
	 * The changes of a release in one tree.
	 */
	record Changes(String release, String tree, String coverage, long changes) {

		ReleaseView.Contributions view() {
			return new ReleaseView.Contributions(this.tree, this.coverage, this.changes,
					new Href(Href.of("contributions").path() + "?release=" + this.release + "&tree=" + this.tree));
		}

	}

}
