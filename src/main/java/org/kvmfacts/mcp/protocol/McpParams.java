package org.kvmfacts.mcp.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;

/**
 * Refuses params that the protocol does not allow and that the library does not look at.
 */
final class McpParams {

	private static final Set<String> LISTS = Set.of(McpSchema.METHOD_TOOLS_LIST, McpSchema.METHOD_RESOURCES_LIST,
			McpSchema.METHOD_RESOURCES_TEMPLATES_LIST, McpSchema.METHOD_PROMPT_LIST);

	private static final List<String> INTRODUCTION = List.of("protocolVersion", "capabilities", "clientInfo");

	private McpParams() {
	}

	/**
	 * Checks the params of a request.
	 * @throws McpError if they are none, or not those of the method
	 */
	static void check(JSONRPCRequest request) {
		if (request.params() != null && !(request.params() instanceof Map)) {
			throw invalid("The params of a request must be an object.");
		}
		Map<?, ?> params = (request.params() instanceof Map<?, ?> given) ? given : Map.of();
		if (LISTS.contains(request.method()) && params.get("cursor") != null) {
			throw invalid("The cursor is none of this server, which gives each list whole; leave it out.");
		}
		boolean introduced = INTRODUCTION.stream().allMatch((name) -> params.get(name) != null);
		if (request.method().equals(McpSchema.METHOD_INITIALIZE) && !introduced) {
			throw invalid("The params of initialize must have " + String.join(", ", INTRODUCTION) + ".");
		}
	}

	private static McpError invalid(String message) {
		return McpError.builder(McpSchema.ErrorCodes.INVALID_PARAMS).message(message).build();
	}

}
