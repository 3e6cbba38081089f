package org.kvmfacts.search.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the files of phrasings against the content.
 */
@Tag("memory")
class PhrasingsTests {

	private static Map<String, SearchEntry> entries;

	@BeforeAll
	static void load() throws IOException, SQLException {
		entries = ContentEntries.load().stream().collect(Collectors.toMap(SearchEntry::key, (entry) -> entry));
	}

	@Test
	void everyPhrasingBelongsToAnEntry() throws IOException {
		Map<String, List<String>> files = new LinkedHashMap<>();
		EntryLoader.addPhrasings(new PathMatchingResourcePatternResolver(), files);
		assertThat(files.values().stream().mapToInt(List::size).sum()).isGreaterThan(19_000);
		assertThat(entries.keySet()).containsAll(files.keySet());
	}

	@Test
	void noPhrasingIsListedTwiceForAnEntry() {
		assertThat(entries.values())
			.allSatisfy((entry) -> assertThat(entry.phrasings()).allMatch(new HashSet<>()::add));
	}

	@Test
	void phrasingsOfAFaqEntryBeginWithTheVisibleOnes() {
		assertThat(Objects.requireNonNull(entries.get("faqs/what-is-kvm")).phrasings())
			.startsWith("what is kvm", "kvm meaning virtualization")
			.contains("kvm for dummies");
	}

	@Test
	void noPhrasingIsAnExampleOfWhatIsOutOfScope() {
		assertThat(entries.values().stream().flatMap((entry) -> entry.phrasings().stream()))
			.doesNotContainAnyElementsOf(WordList.of("outside.txt").toList());
	}

}
