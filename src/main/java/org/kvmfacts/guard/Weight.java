package org.kvmfacts.guard;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

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
	 * What is searched for or answered.
	 */
	HEAVY(5),

	/**
	 * Everything at once.
	 */
	BULK(20);

	private static final List<String> SEARCHING = List.of("/search", "/answers");

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
		String path = request.getServletPath();
		if (path.endsWith("/export") || path.equals("/llms-full.txt") || isWholeTable(request)) {
			return BULK;
		}
		return (path.equals("/mcp") || SEARCHING.stream().anyMatch(path::endsWith)) ? HEAVY : LIGHT;
	}

	private static boolean isWholeTable(HttpServletRequest request) {
		String query = String.valueOf(request.getQueryString());
		String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		return (accepted.contains(TABLE) || query.contains("=" + TABLE)) && !query.contains("limit=")
				&& !query.contains("cursor=");
	}

}
