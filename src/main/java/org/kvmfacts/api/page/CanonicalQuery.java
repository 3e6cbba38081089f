package org.kvmfacts.api.page;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request with its parameters sorted by name and without needless encoding
 * (RFC 3986, 6.2.2), so that equivalent requests have the same text. The values of one
 * parameter keep their order.
 */
public final class CanonicalQuery {

	// The code of a letter, a digit or one of {@code -._~}, but not within a malformed
	// code.
	private static final Pattern NEEDLESS = Pattern
		.compile("(?<!%.?)%(2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])");

	// Characters that the web server accepts although a URI may not contain them.
	private static final Pattern RAW = Pattern.compile("[\\[\\]|^{}\\\\`]");

	private CanonicalQuery() {
	}

	public static @Nullable String of(HttpServletRequest request) {
		return of(request, null, null);
	}

	/**
	 * The query with one parameter, whose value is encoded, in place of all with its
	 * name.
	 */
	static @Nullable String with(HttpServletRequest request, String name, String value) {
		return of(request, name, name + "=" + value);
	}

	/**
	 * The query without a parameter.
	 */
	static @Nullable String without(HttpServletRequest request, String name) {
		return of(request, name, null);
	}

	private static @Nullable String of(HttpServletRequest request, @Nullable String dropped, @Nullable String added) {
		Stream<String> kept = Stream.ofNullable(request.getQueryString())
			.flatMap(CanonicalQuery::parameters)
			.filter((parameter) -> !parameter.isEmpty() && !name(parameter).equals(dropped));
		String query = Stream.concat(kept, Stream.ofNullable(added))
			.sorted(Comparator.comparing(CanonicalQuery::name))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? null : query;
	}

	private static Stream<String> parameters(String query) {
		String encoded = RAW.matcher(query).replaceAll((sign) -> "%%%02X".formatted((int) sign.group().charAt(0)));
		String plain = (encoded.indexOf('%') < 0) ? encoded
				: NEEDLESS.matcher(encoded).replaceAll((code) -> decode(code.group(1)));
		return Stream.of(plain.split("&"));
	}

	private static String decode(String code) {
		return Character.toString(Integer.parseInt(code, 16));
	}

	private static String name(String parameter) {
		int end = parameter.indexOf('=');
		return (end < 0) ? parameter : parameter.substring(0, end);
	}

}
