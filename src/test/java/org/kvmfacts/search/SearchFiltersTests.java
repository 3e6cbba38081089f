package org.kvmfacts.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvmfacts.fact.Standing;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.FewEntries;
import org.kvmfacts.search.index.Match;
import org.kvmfacts.search.index.SearchEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Tests which entries filters admit and how these are counted.
 */
class SearchFiltersTests {

	private final SearchEntry fact = FewEntries.fact("sale", "The sale", "It was sold.", "red-hat", "qumranet");

	private final SearchEntry faq = FewEntries.faq("owner", "Who owns it?", "Nobody.");

	private final List<Match> found = List.of(new Match(this.fact, 2), new Match(this.faq, 1));

	@Test
	void filtersWhenNotGivenAdmitEverything() {
		SearchFilters none = SearchFilters.of(query(null, null, null, null));
		assertThat(none.admit(this.fact, null)).isTrue();
		assertThat(none.admit(this.faq, null)).isTrue();
	}

	@Test
	void filterAdmitsAnyOfItsValues() {
		SearchFilters filters = SearchFilters.of(query(null, List.of("basics", "history"), null, List.of("qumranet")));
		assertThat(filters.admit(this.fact, null)).isTrue();
		assertThat(filters.admit(this.faq, null)).isFalse();
	}

	@Test
	void entryWithoutAStandingHasNoneOfThem() {
		SearchFilters filters = SearchFilters.of(query(null, null, List.of(Standing.values()), null));
		assertThat(filters.admit(this.fact, null)).isTrue();
		assertThat(filters.admit(this.faq, null)).isFalse();
		assertThat(filters.admit(this.faq, Facet.STANDING)).isTrue();
	}

	@Test
	void facetIsCountedWithoutItsOwnFilter() {
		SearchFacets facets = SearchFacets.of(this.found,
				SearchFilters.of(query(List.of(EntryType.FAQ), null, null, null)));
		assertThat(facets.type()).containsExactly(entry("fact", 1L), entry("faq", 1L));
		assertThat(facets.topic()).containsExactly(entry("basics", 1L));
		assertThat(facets.standing()).isEmpty();
		assertThat(facets.organisation()).containsExactly(entry("red-hat", 1L));
	}

	private static SearchQuery query(@Nullable List<EntryType> type, @Nullable List<String> topic,
			@Nullable List<Standing> standing, @Nullable List<String> organisation) {
		return new SearchQuery("kvm", null, type, topic, standing, organisation);
	}

}
