package org.kvmfacts.content;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.DigestUtils;

/**
 * A digest of the content of each entry, the same on every database, without derived
 * data, positions and results of the kernel tool.
 */
final class EntryDigests {

	private static final int LENGTH = 12;

	private static final List<String> ROWS = """
			'topics/' || id, name, description from topic
			'sources/' || id, kind, rank, published, known_by, publisher, short_title, title, url from source
			'organisations/' || id, kind, name, role, site, wikidata from organisation
			'organisations/' || id, first_seen, first_seen_source_id, first_seen_locator from organisation
			'organisations/' || id, last_seen, last_seen_source_id, last_seen_locator from organisation
			'organisations/' || organisation_id, name from organisation_other_name
			'organisations/' || organisation_id, architecture from organisation_architecture
			'organisations/' || organisation_id, type, other_id, date, source_id, locator from organisation_relationship
			'organisations/' || organisation_id, position, source_id, locator from organisation_citation
			'people/' || id, name from person
			'people/' || person_id, subsystem_id, release_id, role, affiliation_id from subsystem_role
			'subsystems/' || id, name, section, architecture from subsystem
			'subsystems/' || subsystem_id, release_id, tree from subsystem_release
			'subsystems/' || subsystem_id, release_id, position, status from subsystem_status
			'subsystems/' || subsystem_id, release_id, position, list_id from subsystem_mailing_list
			'subsystems/' || subsystem_id, release_id, position, role, person_id, affiliation_id from subsystem_role
			'facts/' || id, kind, topic_id, date, title, statement from fact
			'facts/' || fact_id, position, source_id, locator, stance, claim, note from citation
			'facts/' || fact_id, organisation_id from fact_organisation
			'facts/' || fact_id, person_id from fact_person
			'faqs/' || id, topic_id, question, answer from faq
			'faqs/' || faq_id, position, phrasing from faq_phrasing
			'faqs/' || faq_id, position, fact_id from faq_fact
			""".lines().toList();

	private EntryDigests() {
	}

	/**
	 * Computes the digests by the keys of entries, sorted by key.
	 */
	static Map<String, String> of(JdbcClient jdbc) {
		Map<String, List<String>> entries = new TreeMap<>();
		for (String rows : ROWS) {
			String table = rows.substring(rows.lastIndexOf(' ') + 1);
			jdbc.sql("select " + rows).query((row) -> {
				entries.computeIfAbsent(row.getString(1), (key) -> new ArrayList<>()).add(table + "\n" + values(row));
			});
		}
		Map<String, String> digests = new TreeMap<>();
		entries.forEach((key, rows) -> digests.put(key, digest(rows)));
		return digests;
	}

	private static String values(ResultSet row) throws SQLException {
		StringJoiner values = new StringJoiner("\n");
		for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
			values.add(row.getString(column));
		}
		return values.toString();
	}

	private static String digest(List<String> rows) {
		Collections.sort(rows);
		return DigestUtils.md5DigestAsHex(String.join("\n\n", rows).getBytes(StandardCharsets.UTF_8))
			.substring(0, LENGTH);
	}

}
