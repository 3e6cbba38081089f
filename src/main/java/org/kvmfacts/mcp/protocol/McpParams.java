package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;

/**
 * Reads params that the library does not read, and refuses those that the protocol does
 * not allow and the library does not check.
 */
final class McpParams {

	private static final Set<String> LISTS = Set.of(McpSchema.METHOD_TOOLS_LIST,
			McpSchema.METHOD_RESOURCES_TEMPLATES_LIST, McpSchema.METHOD_PROMPT_LIST);

	private static final List<String> INTRODUCTION = List.of("protocolVersion", "capabilities", "clientInfo");

	private static final int MOST_VALUES = 50;

	private static final int PAGE = 50;

	private McpParams() {
	}

	/**
	 * The params of a request; none if it has none.
	 */
	static Map<?, ?> of(JSONRPCRequest request) {
		return (request.params() instanceof Map<?, ?> params) ? params : Map.of();
	}

	/**
	 * Checks the params of a request.
	 * @throws McpError if they are invalid
	 */
	static void check(JSONRPCRequest request) {
		if (request.params() != null && !(request.params() instanceof Map)) {
			throw invalid("The params of a request must be an object.");
		}
		Map<?, ?> params = of(request);
		if (request.method().equals(McpSchema.METHOD_RESOURCES_LIST)) {
			cursor(request);
		}
		if (LISTS.contains(request.method()) && params.get("cursor") != null) {
			throw invalid("This list is not paged; leave the cursor out.");
		}
		checkValues(params);
		boolean introduced = INTRODUCTION.stream().allMatch((name) -> params.get(name) != null);
		if (request.method().equals(McpSchema.METHOD_INITIALIZE) && !introduced) {
			throw invalid("The params of initialize must have " + String.join(", ", INTRODUCTION) + ".");
		}
	}

	/**
	 * The number of items after which a page of a list begins.
	 */
	static int cursor(JSONRPCRequest request) {
		Object cursor = of(request).get("cursor");
		if (cursor == null) {
			return 0;
		}
		if (!String.valueOf(cursor).matches("\\d{1,6}")) {
			throw invalid("Unknown cursor; start again without one.");
		}
		return Integer.parseInt(String.valueOf(cursor));
	}

	/**
	 * The page of a list that a request asks for.
	 */
	static ListResourcesResult page(List<Resource> all, JSONRPCRequest request) {
		int from = cursor(request);
		int end = Math.min(from + PAGE, all.size());
		ListResourcesResult.Builder page = ListResourcesResult.builder(all.subList(Math.min(from, end), end));
		return ((end < all.size()) ? page.nextCursor(String.valueOf(end)) : page).build();
	}

	// No tool has so many arguments.
	private static void checkValues(Map<?, ?> values) {
		if (values.size() > MOST_VALUES) {
			throw invalid("A request must not have more than " + MOST_VALUES + " params or arguments.");
		}
		for (Object value : values.values()) {
			if (value instanceof Map<?, ?> inner) {
				checkValues(inner);
			}
		}
	}

	private static McpError invalid(String message) {
		return McpErrors.error(McpSchema.ErrorCodes.INVALID_PARAMS, message);
	}

}
