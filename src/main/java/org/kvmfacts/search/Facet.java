package org.kvmfacts.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kvmfacts.content.CodedEnum;
import org.kvmfacts.search.index.SearchEntry;

/**
 * A property of entries by which hits are filtered and counted. Its code is the parameter
 * of the filter.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum Facet implements CodedEnum {

	TYPE((query) -> codes(query.type()), (entry) -> Stream.of(entry.type().code())),
	TOPIC(SearchQuery::topic, (entry) -> Stream.ofNullable(entry.topic())),
	STANDING((query) -> codes(query.standing()), (entry) -> Stream.ofNullable(entry.standing()).map(CodedEnum::code)),
	ORGANISATION(SearchQuery::organisation, (entry) -> entry.organisations().stream());

	private final Function<SearchQuery, @Nullable List<String>> asked;

	private final Function<SearchEntry, Stream<String>> values;

	Facet(Function<SearchQuery, @Nullable List<String>> asked, Function<SearchEntry, Stream<String>> values) {
		this.asked = asked;
		this.values = values;
	}

	/**
	 * The values that a query admits, if it has the filter.
	 */
	@Nullable List<String> asked(SearchQuery query) {
		return this.asked.apply(query);
	}

	Stream<String> values(SearchEntry entry) {
		return this.values.apply(entry);
	}

	private static @Nullable List<String> codes(@Nullable List<? extends CodedEnum> values) {
		return (values != null) ? values.stream().map(CodedEnum::code).toList() : null;
	}

}
