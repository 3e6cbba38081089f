package org.kvmfacts.page;

import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page with parameters, how they filter it, and where its other pages
 * are.
 *
 * @param path the path of this page, with its parameters
 */
record Address(String path, List<Filter> filters) {

	private static final Set<String> NO_FILTERS = Set.of("limit", "cursor", "sort");

	/**
	 * The address of the current request.
	 * @param labels puts the value of a parameter into words
	 * @param bound the parameters of the request that the page reads
	 */
	static Address of(String path, BinaryOperator<String> labels, Record... bound) {
		Set<String> known = Stream.of(bound)
			.flatMap((query) -> Stream.of(query.getClass().getRecordComponents()))
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
		UriComponentsBuilder asked = UriComponentsBuilder.fromPath(path);
		// Fields that a form leaves empty are not part of the permanent address, nor is
		// what other sites add to links.
		ServletUriComponentsBuilder.fromCurrentRequest().build().getQueryParams().forEach((name, values) -> {
			List<String> given = values.stream().filter(StringUtils::hasText).toList();
			if (known.contains(name) && !given.isEmpty()) {
				asked.queryParam(name, given);
			}
		});
		String here = asked.build().toUriString();
		return new Address(here, filters(here, labels));
	}

	private static List<Filter> filters(String path, BinaryOperator<String> labels) {
		return UriComponentsBuilder.fromUriString(path)
			.build()
			.getQueryParams()
			.entrySet()
			.stream()
			.filter((parameter) -> !NO_FILTERS.contains(parameter.getKey()))
			.flatMap((parameter) -> parameter.getValue().stream().distinct().map((given) -> {
				String value = URLDecoder.decode(given, StandardCharsets.UTF_8);
				return new Filter(parameter.getKey(), value, labels.apply(parameter.getKey(), value),
						without(path, parameter.getKey(), parameter.getValue(), given));
			}))
			.toList();
	}

	private static String without(String path, String name, List<String> values, String value) {
		return UriComponentsBuilder.fromUriString(path)
			.replaceQueryParam(name, values.stream().filter((other) -> !other.equals(value)).toList())
			.replaceQueryParam("cursor")
			.build()
			.toUriString();
	}

	/**
	 * The filters for which the page has no other control.
	 */
	List<Filter> besides(String... controls) {
		return this.filters.stream().filter((filter) -> !List.of(controls).contains(filter.name())).toList();
	}

	/**
	 * The path of the first page, if this is a later one.
	 */
	@Nullable String first() {
		String first = UriComponentsBuilder.fromUriString(this.path).replaceQueryParam("cursor").build().toUriString();
		return first.equals(this.path) ? null : first;
	}

	/**
	 * The path of the page at a cursor.
	 */
	String at(String cursor) {
		return UriComponentsBuilder.fromUriString(this.path).replaceQueryParam("cursor", cursor).build().toUriString();
	}

	/**
	 * A title with the filters, without which all pages would have the same.
	 */
	String title(String plain) {
		String filters = this.filters.stream().map(Filter::label).collect(Collectors.joining(", "));
		return filters.isEmpty() ? plain : plain + ": " + filters;
	}

}
