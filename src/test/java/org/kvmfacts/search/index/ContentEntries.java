package org.kvmfacts.search.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.kvmfacts.content.ContentDatabase;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entries of the content without the service around them.
 */
public final class ContentEntries {

	private ContentEntries() {
	}

	public static List<SearchEntry> load() throws IOException, SQLException {
		return new EntryLoader(JdbcClient.create(ContentDatabase.create()), new PathMatchingResourcePatternResolver())
			.load();
	}

}
