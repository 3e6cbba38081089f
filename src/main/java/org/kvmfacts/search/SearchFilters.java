package org.kvmfacts.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.search.index.EntryType;
import org.kvmfacts.search.index.SearchEntry;

/**
 * The filters of a search; an empty set admits all.
 */
record SearchFilters(Set<EntryType> types, Set<String> topics, Set<String> standings, Set<String> organisations) {

	static SearchFilters of(SearchQuery query) {
		return new SearchFilters(
				set(query.type()), set(query.topic()), (query.standing() != null)
						? Set.copyOf(query.standing().stream().map(CodedEnum::code).toList()) : Set.of(),
				set(query.organisation()));
	}

	private static <T> Set<T> set(@Nullable List<T> values) {
		return (values != null) ? Set.copyOf(values) : Set.of();
	}

	SearchFilters ofAnyType() {
		return new SearchFilters(Set.of(), this.topics, this.standings, this.organisations);
	}

	SearchFilters ofAnyTopic() {
		return new SearchFilters(this.types, Set.of(), this.standings, this.organisations);
	}

	SearchFilters ofAnyStanding() {
		return new SearchFilters(this.types, this.topics, Set.of(), this.organisations);
	}

	SearchFilters ofAnyOrganisation() {
		return new SearchFilters(this.types, this.topics, this.standings, Set.of());
	}

	boolean admit(SearchEntry entry) {
		return (this.types.isEmpty() || this.types.contains(entry.type()))
				&& (this.topics.isEmpty() || (entry.topic() != null && this.topics.contains(entry.topic())))
				&& (this.standings.isEmpty() || (entry.standing() != null && this.standings.contains(entry.standing())))
				&& (this.organisations.isEmpty() || !Collections.disjoint(this.organisations, entry.organisations()));
	}

}
