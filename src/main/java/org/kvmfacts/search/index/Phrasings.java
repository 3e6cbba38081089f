package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All other ways to ask for entries: those that FAQ entries show, then those that only
 * search reads. They are read when an index is built.
 */
@Component
class Phrasings {

	private final JdbcClient jdbc;

	private final ResourcePatternResolver resources;

	private final SingletonSupplier<Map<String, List<String>>> byKey = SingletonSupplier.of(this::read);

	Phrasings(JdbcClient jdbc, ResourcePatternResolver resources) {
		this.jdbc = jdbc;
		this.resources = resources;
	}

	List<String> of(String key) {
		return this.byKey.obtain().getOrDefault(key, List.of());
	}

	private Map<String, List<String>> read() {
		Map<String, List<String>> phrasings = new HashMap<>();
		this.jdbc.sql("select 'faqs/' || faq_id, phrasing from faq_phrasing order by faq_id, position").query((row) -> {
			add(phrasings, row.getString(1), List.of(row.getString(2)));
		});
		try {
			PhrasingFiles.read(this.resources).forEach((key, more) -> add(phrasings, key, more));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return phrasings;
	}

	private static void add(Map<String, List<String>> phrasings, String key, List<String> more) {
		phrasings.computeIfAbsent(key, (entry) -> new ArrayList<>()).addAll(more);
	}

}
