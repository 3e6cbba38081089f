package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Revision 2026-07-28 of the protocol, which the library does not support yet. Once it
 * does, this class can be deleted.
 *
 * @param fresh for how many milliseconds lists may be cached
 */
record StatelessRevision(List<String> older, Implementation server, long fresh, McpJsonMapper json) {

	static final String VERSION = "2026-07-28";

	private static final String META = "io.modelcontextprotocol/";

	private static final List<String> REQUIRED = List.of(META + "protocolVersion", META + "clientCapabilities");

	private static final String DISCOVER = "server/discover";

	private static final String LISTEN = "subscriptions/listen";

	private static final Set<String> CACHEABLE = Set.of(DISCOVER, McpSchema.METHOD_TOOLS_LIST,
			McpSchema.METHOD_PROMPT_LIST, McpSchema.METHOD_RESOURCES_LIST, McpSchema.METHOD_RESOURCES_TEMPLATES_LIST,
			McpSchema.METHOD_RESOURCES_READ);

	private static final Map<String, String> NAMED = Map.of(McpSchema.METHOD_TOOLS_CALL, "name",
			McpSchema.METHOD_PROMPT_GET, "name", McpSchema.METHOD_RESOURCES_READ, "uri");

	private static final Set<String> OTHERS = Set.of(LISTEN, McpSchema.METHOD_COMPLETION_COMPLETE);

	private static final int HEADER_MISMATCH = -32020;

	private static final int MISSING_CAPABILITY = -32021;

	private static final int UNSUPPORTED_VERSION = -32022;

	private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {
	};

	/**
	 * Whether a request is of this revision, or of an unknown one.
	 */
	boolean isMeant(JSONRPCRequest request, HttpHeaders headers) {
		return Stream.of(version(headers), String.valueOf(meta(request).get(REQUIRED.get(0))))
			.anyMatch((version) -> !version.equals("null") && !this.older.contains(version));
	}

	/**
	 * Answers a request.
	 * @param headers its headers, which must say the same as its body
	 * @param answer answers requests of older revisions
	 */
	ResponseEntity<String> answer(JSONRPCRequest request, HttpHeaders headers,
			Function<JSONRPCRequest, JSONRPCResponse> answer) throws IOException {
		try {
			check(request, headers);
		}
		catch (McpError ex) {
			return refuse(request, ex.getJsonRpcError(), 400);
		}
		if (request.method().equals(LISTEN)) {
			return listened(request);
		}
		boolean discover = request.method().equals(DISCOVER);
		JSONRPCResponse response = answer.apply(discover ? introduction(request) : request);
		if (response.error() != null) {
			return refuse(request, response.error(), 200);
		}
		Map<String, Object> result = this.json.convertValue(response.result(), OBJECT);
		if (discover) {
			result.keySet().retainAll(Set.of("capabilities", "instructions"));
			result.put("supportedVersions", versions());
		}
		return ResponseEntity.ok(write(request, complete(request.method(), result)));
	}

	private void check(JSONRPCRequest request, HttpHeaders headers) {
		String version = version(headers);
		Object meant = Objects.requireNonNullElse(meta(request).get(REQUIRED.get(0)), version);
		if (version.equals(meant) && !version.equals(VERSION)) {
			throw McpError.builder(UNSUPPORTED_VERSION)
				.message("This version of the protocol is not supported.")
				.data(Map.of("supported", versions(), "requested", version))
				.build();
		}
		if (!meta(request).keySet().containsAll(REQUIRED)) {
			throw error(McpSchema.ErrorCodes.INVALID_PARAMS,
					"The _meta of a request must have " + String.join(" and ", REQUIRED) + ".");
		}
		requireSame("MCP-Protocol-Version", version, meant);
		requireSame("Mcp-Method", headers.getFirst("Mcp-Method"), request.method());
		String named = NAMED.get(request.method());
		if (named != null && params(request).get(named) != null) {
			requireSame("Mcp-Name", decoded(headers.getFirst("Mcp-Name")), params(request).get(named));
		}
		if (Stream.of(CACHEABLE, NAMED.keySet(), OTHERS).noneMatch((methods) -> methods.contains(request.method()))) {
			throw error(McpSchema.ErrorCodes.METHOD_NOT_FOUND,
					"There is no method " + request.method() + " in " + VERSION + ".");
		}
	}

	private static void requireSame(String header, @Nullable String value, @Nullable Object meant) {
		if (!Objects.equals(value, meant)) {
			throw error(HEADER_MISMATCH, "The header " + header + " must say the same as the body of the request.");
		}
	}

	// What a header cannot hold comes in Base64.
	private static @Nullable String decoded(@Nullable String value) {
		if (value == null || !value.startsWith("=?base64?") || !value.endsWith("?=")) {
			return value;
		}
		try {
			return new String(Base64.getDecoder().decode(value.substring(9, value.length() - 2)),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw error(HEADER_MISMATCH, "The header Mcp-Name is not valid Base64.");
		}
	}

	// The content never changes while the service runs, so nothing is ever notified.
	private ResponseEntity<String> listened(JSONRPCRequest request) throws IOException {
		Map<String, Object> meta = Map.of(META + "subscriptionId", request.id());
		String acknowledged = this.json
			.writeValueAsString(Map.of("jsonrpc", "2.0", "method", "notifications/subscriptions/acknowledged", "params",
					Map.of("notifications", Map.of(), "_meta", meta)));
		String ended = write(request, complete(LISTEN, new LinkedHashMap<>(Map.of("_meta", meta))));
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
			.body("data: " + acknowledged + "\n\ndata: " + ended + "\n\n");
	}

	private Map<String, Object> complete(String method, Map<String, Object> result) {
		result.put("resultType", "complete");
		Map<String, Object> meta = new LinkedHashMap<>(Map.of(META + "serverInfo", this.server));
		if (result.get("_meta") instanceof Map<?, ?> others) {
			others.forEach((name, value) -> meta.put(String.valueOf(name), value));
		}
		result.put("_meta", meta);
		if (CACHEABLE.contains(method)) {
			result.put("ttlMs", this.fresh);
			result.put("cacheScope", "public");
		}
		return result;
	}

	private ResponseEntity<String> refuse(JSONRPCRequest request, JSONRPCError error, int status) throws IOException {
		int code = (error.code() == McpSchema.ErrorCodes.METHOD_NOT_FOUND) ? 404
				: (error.code() == MISSING_CAPABILITY) ? 400 : status;
		JSONRPCError told = (error.code() == McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
				? new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS, error.message(),
						Map.of("uri", String.valueOf(params(request).get("uri"))))
				: error;
		return ResponseEntity.status(code)
			.body(this.json.writeValueAsString(JSONRPCResponse.error(request.id(), told)));
	}

	private String write(JSONRPCRequest request, Map<String, Object> result) throws IOException {
		return this.json.writeValueAsString(JSONRPCResponse.result(request.id(), result));
	}

	private JSONRPCRequest introduction(JSONRPCRequest request) {
		return new JSONRPCRequest(McpSchema.METHOD_INITIALIZE, request.id(), Map.of("protocolVersion",
				this.older.get(0), "capabilities", Map.of(), "clientInfo", Map.of("name", VERSION, "version", "1")));
	}

	private List<String> versions() {
		return Stream.concat(Stream.of(VERSION), this.older.stream()).toList();
	}

	private static String version(HttpHeaders headers) {
		return String.valueOf(headers.getFirst("MCP-Protocol-Version"));
	}

	private static Map<?, ?> meta(JSONRPCRequest request) {
		return (params(request).get("_meta") instanceof Map<?, ?> meta) ? meta : Map.of();
	}

	private static Map<?, ?> params(JSONRPCRequest request) {
		return (request.params() instanceof Map<?, ?> params) ? params : Map.of();
	}

	private static McpError error(int code, String message) {
		return McpError.builder(code).message(message).build();
	}

}
