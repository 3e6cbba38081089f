package org.kvmfacts.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every entry with changed content has a new date. With
 * {@code -Dkvmfacts.write=true} {@code V90__changes.sql} is written instead of checked:
 * new and changed entries get today's date.
 */
@ServiceTest
class EntryChangesTests {

	private static final Path SEED = Path.of("db/seed/V90__changes.sql");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyEntryIsDatedWhenItsContentChanged() throws IOException {
		Map<String, String> digests = EntryDigests.of(this.jdbc);
		Map<String, Change> dated = this.jdbc.sql("select entry_key, digest, modified, added from entry_change")
			.query(Change.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Change::entryKey, Function.identity()));
		if (Boolean.getBoolean("kvmfacts.write")) {
			Files.writeString(SEED, seed(digests, dated));
			return;
		}
		assertThat(dated.values().stream().collect(Collectors.toMap(Change::entryKey, Change::digest)))
			.as("Write %s with -Dkvmfacts.write=true", SEED)
			.isEqualTo(digests);
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic", "source", "organisation", "person", "subsystem", "fact", "faq" })
	void everyEntryHasItsDate(String table) {
		assertThat(
				this.jdbc.sql("select count(*) from " + table + " where modified is null").query(Long.class).single())
			.isZero();
	}

	private static String seed(Map<String, String> digests, Map<String, Change> dated) {
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		List<String> rows = new ArrayList<>();
		digests.forEach((key, digest) -> {
			Change change = dated.get(key);
			rows.add((change != null) ? change.row(digest, today)
					: "('" + key + "', '" + digest + "', '" + today + "', null)");
		});
		return "-- When each entry last changed: written by EntryChangesTests, not by hand (see CONTRIBUTING.md).\n\n"
				+ "insert into entry_change (entry_key, digest, modified, added) values\n" + String.join(",\n", rows)
				+ ";\n";
	}

	private record Change(String entryKey, String digest, String modified, @Nullable String added) {

		String row(String current, String today) {
			String first = (this.added != null) ? this.added : this.modified;
			boolean changed = !this.digest.equals(current) && !first.equals(today);
			String when = (changed || this.added != null) ? "'" + first + "'" : "null";
			return "('" + this.entryKey + "', '" + current + "', '"
					+ (this.digest.equals(current) ? this.modified : today) + "', " + when + ")";
		}

	}

}
