package org.kvmfacts.api;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request with its parameters in the order of their names, so that
 * requests which ask for the same are told by the same text. The values of one parameter
 * keep their order.
 */
final class CanonicalQuery {

	private CanonicalQuery() {
	}

	static @Nullable String of(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query == null || query.indexOf('&') < 0) ? query
				: Stream.of(query.split("&"))
					.sorted(Comparator.comparing(CanonicalQuery::name))
					.collect(Collectors.joining("&"));
	}

	private static String name(String parameter) {
		int end = parameter.indexOf('=');
		return (end < 0) ? parameter : parameter.substring(0, end);
	}

}
