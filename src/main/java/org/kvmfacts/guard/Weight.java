package org.kvmfacts.guard;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How expensive a request is, judged by its address.
 */
enum Weight {

	/**
	 * Health checks and small files.
	 */
	FREE(0),

	/**
	 * One entry, or a page of a list.
	 */
	LIGHT(1),

	/**
	 * A large file, which is compressed again for each request.
	 */
	FILE(5),

	/**
	 * A search, a question, an MCP message, or a large document that is made from all
	 * entries.
	 */
	HEAVY(5),

	/**
	 * The whole data set, or a whole table.
	 */
	BULK(20);

	private static final List<String> CHEAP = List.of("/livez", "/readyz", "/actuator", "/problems/", "/assets/",
			"/.well-known/", "/robots.txt");

	private static final List<String> SEARCHING = List.of("/search", "/answers", "/ask", "/mcp", "/mcp/");

	private static final List<String> LARGE = List.of("/v3/api-docs", "/feed.", "/timeline", "/maintainers");

	private static final String FILES = "/swagger-ui/";

	// A blank limit or cursor is ignored, so it makes no page of a table.
	private static final Pattern PAGED = Pattern.compile("(?:^|&)(?:limit|cursor)=[^&%+]");

	private static final Pattern TABLE = Pattern.compile("(?:^|&)format=csv(?:&|$)");

	private final int cost;

	Weight(int cost) {
		this.cost = cost;
	}

	/**
	 * How many requests the rate limit counts it as.
	 */
	int cost() {
		return this.cost;
	}

	static Weight of(HttpServletRequest request) {
		return of(request, request.getHeader(HttpHeaders.ACCEPT));
	}

	/**
	 * How expensive a request is, or was, when the type of its response is known.
	 * @param types the media type of its response, or those that it accepts
	 */
	static Weight of(HttpServletRequest request, @Nullable String types) {
		String path = request.getServletPath();
		if (CHEAP.stream().anyMatch(path::startsWith)) {
			return FREE;
		}
		if (path.startsWith(FILES)) {
			return FILE;
		}
		if (path.endsWith("/export") || path.equals("/llms-full.txt")) {
			return BULK;
		}
		// A table of hits is one page.
		if (SEARCHING.stream().anyMatch(path::endsWith) || LARGE.stream().anyMatch(path::startsWith)) {
			return HEAVY;
		}
		return isWholeTable(request, String.valueOf(types)) ? BULK : LIGHT;
	}

	private static boolean isWholeTable(HttpServletRequest request, String types) {
		String query = String.valueOf(request.getQueryString());
		return (types.contains("csv") || TABLE.matcher(query).find()) && !PAGED.matcher(query).find();
	}

}
