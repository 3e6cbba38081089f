package org.kvmfacts.contribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the counted changes.
 */
@Repository
class ContributionRecords {

	private final JdbcClient jdbc;

	ContributionRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The releases, newest first.
	 */
	List<OfRelease> releases() {
		return this.jdbc.sql("""
				select release_id as release, tree, coverage, note, changes, merges, authors, unknown_changes,
				       unknown_authors, other_organisations_changes, other_people_changes, other_people
				from contribution_release order by position desc, tree
				""").query(OfRelease.class).list();
	}

	List<OfOrganisation> organisations() {
		return this.jdbc.sql("""
				select release_id as release, tree, organisation_id as organisation, changes, authors
				from contribution_organisation order by organisation_id
				""").query(OfOrganisation.class).list();
	}

	List<OfPerson> people() {
		return this.jdbc
			.sql("""
					select release_id as release, tree, person_id as person, changes, merges, organisation_id as organisation
					from contribution_person order by person_id
					""")
			.query(OfPerson.class)
			.list();
	}

	List<Pull> pulls() {
		return this.jdbc.sql("""
				select release_id as release, tree, date, part, url, changes
				from contribution_pull order by position
				""").query(Pull.class).list();
	}

	/**
	 * The changes of a release in a tree.
	 */
	record OfRelease(String release, String tree, String coverage, @Nullable String note, long changes, long merges,
			long authors, long unknownChanges, long unknownAuthors, long otherOrganisationsChanges,
			long otherPeopleChanges, long otherPeople) {

	}

	/**
	 * The changes of an organisation.
	 */
	record OfOrganisation(String release, String tree, String organisation, long changes, long authors) {

	}

	/**
	 * The changes of a person.
	 */
	record OfPerson(String release, String tree, String person, long changes, long merges,
			@Nullable String organisation) {

	}

	/**
	 * A pull request whose shortlog was read.
	 */
	record Pull(String release, String tree, String date, String part, String url, long changes) {

	}

}
