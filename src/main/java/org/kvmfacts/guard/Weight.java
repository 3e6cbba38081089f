package org.kvmfacts.guard;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How much a request asks for, as far as its address tells.
 */
enum Weight {

	/**
	 * One thing, or a page of a list.
	 */
	LIGHT(1),

	/**
	 * What is searched for or answered, or a large file that is compressed.
	 */
	HEAVY(5),

	/**
	 * Everything at once.
	 */
	BULK(20);

	private static final List<String> SEARCHING = List.of("/search", "/answers");

	private static final String FILES = "/swagger-ui/";

	private static final String TABLE = "csv";

	private final int cost;

	Weight(int cost) {
		this.cost = cost;
	}

	/**
	 * As how many requests the rate limit counts it.
	 */
	int cost() {
		return this.cost;
	}

	static Weight of(HttpServletRequest request) {
		return of(request, request.getHeader(HttpHeaders.ACCEPT));
	}

	/**
	 * How much a request asked for, or asks for as far as can be told before.
	 * @param request the request
	 * @param types the media type of its response, or those that it accepts
	 */
	static Weight of(HttpServletRequest request, @Nullable String types) {
		String path = request.getServletPath();
		if (path.endsWith("/export") || path.equals("/llms-full.txt") || isWholeTable(request, String.valueOf(types))) {
			return BULK;
		}
		return (path.equals("/mcp") || path.startsWith(FILES) || SEARCHING.stream().anyMatch(path::endsWith)) ? HEAVY
				: LIGHT;
	}

	private static boolean isWholeTable(HttpServletRequest request, String types) {
		String query = String.valueOf(request.getQueryString());
		return (types.contains(TABLE) || query.contains("=" + TABLE)) && !query.contains("limit=")
				&& !query.contains("cursor=");
	}

}
