package org.kvmfacts.search.index;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how words are marked in passages.
 */
class HighlightsTests {

	private final SearchEntry entry = FewEntries.fact("x", "A fact", "AT&T <b> \"owns\" KVM.");

	private final EntryIndex index = FewEntries.index(this.entry);

	@Test
	void passageHasWordsMarkedAndTheRestEscaped() {
		assertThat(this.index.highlight("who owns kvm", List.of(this.entry)).get(0))
			.containsExactly("AT&amp;T &lt;b&gt; &quot;<em>owns</em>&quot; <em>KVM</em>.");
	}

	@Test
	void passageWhenNoWordMatchesIsLeftOut() {
		assertThat(this.index.highlight("xen", List.of(this.entry)).get(0)).isEmpty();
		assertThat(this.index.highlight("the", List.of(this.entry)).get(0)).isEmpty();
	}

}
