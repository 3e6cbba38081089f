package org.kvmfacts.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.fact.Standing;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all entries from the database at start-up.
 */
@Component
class EntryLoader {

	private final JdbcClient jdbc;

	private final ResourcePatternResolver resources;

	EntryLoader(JdbcClient jdbc, ResourcePatternResolver resources) {
		this.jdbc = jdbc;
		this.resources = resources;
	}

	List<SearchEntry> load() {
		Map<String, List<String>> phrasings = phrasings();
		Map<String, List<String>> names = strings("select entry_key, name from entry_name order by entry_key, name");
		Map<String, List<String>> details = strings(
				"select entry_key, detail from entry_detail order by entry_key, detail");
		Map<String, List<String>> organisations = strings("""
				select entry_key, organisation_id from entry_organisation order by entry_key, organisation_id""");
		Map<String, List<String>> facts = strings(
				"select entry_key, fact_id from entry_fact order by entry_key, position");
		Map<String, List<EntryCitation>> citations = citations();
		return this.jdbc
			.sql("select entry_key, type, title, text, topic_id, standing, date from entry order by entry_key")
			.query((row, number) -> {
				String key = row.getString("entry_key");
				return new SearchEntry(key, CodedEnum.of(EntryType.class, row.getString("type")),
						row.getString("title"), row.getString("text"), row.getString("topic_id"),
						standing(row.getString("standing")), row.getString("date"), of(phrasings, key), of(names, key),
						of(details, key), of(organisations, key), of(facts, key), of(citations, key));
			})
			.list();
	}

	private static @Nullable Standing standing(@Nullable String code) {
		return (code != null) ? CodedEnum.of(Standing.class, code) : null;
	}

	private Map<String, List<String>> phrasings() {
		Map<String, List<String>> phrasings = strings(
				"select 'faqs/' || faq_id, phrasing from faq_phrasing order by faq_id, position");
		try {
			addPhrasings(this.resources, phrasings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return phrasings;
	}

	/**
	 * Reads the phrasings that only search uses: the key of an entry on a line, and its
	 * phrasings indented below.
	 */
	static void addPhrasings(ResourcePatternResolver resources, Map<String, List<String>> phrasings)
			throws IOException {
		for (Resource file : resources.getResources("classpath:search/phrasings/*.txt")) {
			List<String> entry = List.of();
			for (String line : file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
				if (line.startsWith("  ")) {
					entry.add(line.strip());
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					entry = phrasings.computeIfAbsent(line.strip(), (key) -> new ArrayList<>());
				}
			}
		}
	}

	private Map<String, List<String>> strings(String sql) {
		return grouped(sql, (row, number) -> row.getString(2));
	}

	private Map<String, List<EntryCitation>> citations() {
		return grouped("""
				select entry_key, source_id, locator, fact_id from entry_citation
				order by entry_key, fact_position, position""",
				(row, number) -> new EntryCitation(row.getString(2), row.getString(3), row.getString(4)));
	}

	private <T> Map<String, List<T>> grouped(String sql, RowMapper<T> value) {
		Map<String, List<T>> byKey = new HashMap<>();
		this.jdbc.sql(sql)
			.query((RowCallbackHandler) (row) -> byKey.computeIfAbsent(row.getString(1), (key) -> new ArrayList<>())
				.add(value.mapRow(row, row.getRow())));
		return byKey;
	}

	private static <T> List<T> of(Map<String, List<T>> byKey, String key) {
		return byKey.getOrDefault(key, List.of()).stream().distinct().toList();
	}

}
