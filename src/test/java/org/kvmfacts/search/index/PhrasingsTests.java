package org.kvmfacts.search.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kvmfacts.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of phrasings, beside the content that they belong to.
 */
@ServiceTest
@Tag("memory")
class PhrasingsTests {

	@Autowired
	private Phrasings phrasings;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ResourcePatternResolver resources;

	@Test
	void everyPhrasingInAFileIsOfAnEntry() throws IOException {
		Map<String, List<String>> files = PhrasingFiles.read(this.resources);
		assertThat(files.values().stream().mapToInt(List::size).sum()).isGreaterThan(19_000);
		assertThat(this.jdbc.sql("select entry_key from entry").query(String.class).list()).containsAll(files.keySet());
	}

	@Test
	void noPhrasingIsListedTwiceForAnEntry() {
		assertThat(this.jdbc.sql("select entry_key from entry").query(String.class).list()).allSatisfy((key) -> {
			Set<String> once = new HashSet<>();
			assertThat(this.phrasings.of(key)).allMatch(once::add);
		});
	}

	@Test
	void phrasingsOfAFaqEntryBeginWithThoseItShows() {
		assertThat(this.phrasings.of("faqs/what-is-kvm")).startsWith("what is kvm", "kvm meaning virtualization")
			.contains("kvm for dummies");
	}

}
