package org.kvmfacts.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kvmfacts.content.Withdrawals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds new, changed and withdrawn entries.
 */
@Component
class Feed {

	private static final String ENTRIES = """
			select collection, id, title, text, change, date from (
				select 'facts' collection, id, title, statement text, modified date from fact
				union all select 'faqs', id, question, answer, modified from faq
				union all select 'organisations', id, name, role, modified from organisation
				union all select 'people', id, name, name, modified from person
				union all select 'subsystems', id, name, section, modified from subsystem
				union all select 'sources', id, short_title, title, modified from source
				union all select 'topics', id, name, description, modified from topic) entry
			join (select entry_key, case when added < modified then 'changed' else 'new' end change
				from entry_change) known on entry_key = collection || '/' || id
			order by date desc fetch first 100 rows with ties
			""";

	private static final Comparator<FeedEntry> NEWEST_FIRST = Comparator.comparing(FeedEntry::date)
		.reversed()
		.thenComparing(FeedEntry::collection)
		.thenComparing(FeedEntry::id);

	private final JdbcClient jdbc;

	private final Withdrawals withdrawals;

	Feed(JdbcClient jdbc, Withdrawals withdrawals) {
		this.jdbc = jdbc;
		this.withdrawals = withdrawals;
	}

	/**
	 * The 100 latest new and changed entries with all others of the same day, which are
	 * in no order of importance, and every withdrawn one, newest first.
	 */
	List<FeedEntry> latest() {
		return Stream
			.concat(this.jdbc.sql(ENTRIES).query(FeedEntry.class).list().stream(),
					this.withdrawals.newestFirst().stream().map(FeedEntry::of))
			.sorted(NEWEST_FIRST)
			.toList();
	}

}
