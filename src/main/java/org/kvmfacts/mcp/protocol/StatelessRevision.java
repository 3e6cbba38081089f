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
 * @param cacheMillis for how many milliseconds lists may be cached
 */
record StatelessRevision(List<String> olderVersions, Implementation server, long cacheMillis, McpJsonMapper json) {

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

	// What older revisions have and this one lacks.
	private static final Set<String> REMOVED = Set.of(McpSchema.METHOD_INITIALIZE, McpSchema.METHOD_PING);

	private static final int HEADER_MISMATCH = -32020;

	private static final int MISSING_CAPABILITY = -32021;

	private static final int UNSUPPORTED_VERSION = -32022;

	private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {
	};

	/**
	 * Whether a request is of this revision, or of an unknown one.
	 */
	boolean handles(JSONRPCRequest request, HttpHeaders headers) {
		return isOther(version(headers)) || isOther(meta(request).get(REQUIRED.get(0)));
	}

	private boolean isOther(@Nullable Object version) {
		return version != null && !this.olderVersions.contains(version);
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
		return respond(200, JSONRPCResponse.result(request.id(), complete(request.method(), result)));
	}

	private void check(JSONRPCRequest request, HttpHeaders headers) {
		String version = version(headers);
		Object stated = meta(request).get(REQUIRED.get(0));
		Object meant = (stated != null) ? stated : version;
		if (version != null && version.equals(meant) && !version.equals(VERSION)) {
			throw McpError.builder(UNSUPPORTED_VERSION)
				.message("This version of the protocol is not supported.")
				.data(Map.of("supported", versions(), "requested", version))
				.build();
		}
		if (REQUIRED.stream().anyMatch((name) -> meta(request).get(name) == null)) {
			throw McpErrors.error(McpSchema.ErrorCodes.INVALID_PARAMS,
					"The _meta of a request must have " + String.join(" and ", REQUIRED) + ".");
		}
		requireSame("MCP-Protocol-Version", version, meant);
		requireSame("Mcp-Method", headers.getFirst("Mcp-Method"), request.method());
		String named = NAMED.get(request.method());
		if (named != null && McpParams.of(request).get(named) != null) {
			requireSame("Mcp-Name", decoded(headers.getFirst("Mcp-Name")), McpParams.of(request).get(named));
		}
		if (REMOVED.contains(request.method())) {
			throw McpErrors.error(McpSchema.ErrorCodes.METHOD_NOT_FOUND,
					"There is no method " + request.method() + " in " + VERSION + ".");
		}
	}

	private static void requireSame(String header, @Nullable String value, @Nullable Object meant) {
		if (!Objects.equals(value, meant)) {
			throw McpErrors.error(HEADER_MISMATCH,
					"The header " + header + " must say the same as the body of the request.");
		}
	}

	// What a header cannot hold comes in Base64.
	private static @Nullable String decoded(@Nullable String value) {
		if (value == null || !value.matches("=\\?base64\\?.*\\?=")) {
			return value;
		}
		try {
			return new String(Base64.getDecoder().decode(value.substring(9, value.length() - 2)),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw McpErrors.error(HEADER_MISMATCH, "The header Mcp-Name is not valid Base64.");
		}
	}

	// The content never changes while the service runs, so nothing is ever notified.
	private ResponseEntity<String> listened(JSONRPCRequest request) throws IOException {
		Map<String, Object> meta = Map.of(META + "subscriptionId", request.id());
		String acknowledged = this.json
			.writeValueAsString(Map.of("jsonrpc", "2.0", "method", "notifications/subscriptions/acknowledged", "params",
					Map.of("notifications", Map.of(), "_meta", meta)));
		String ended = this.json.writeValueAsString(
				JSONRPCResponse.result(request.id(), complete(LISTEN, new LinkedHashMap<>(Map.of("_meta", meta)))));
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
			result.put("ttlMs", this.cacheMillis);
			result.put("cacheScope", "public");
		}
		return result;
	}

	private ResponseEntity<String> refuse(JSONRPCRequest request, JSONRPCError error, int status) throws IOException {
		int code = (error.code() == McpSchema.ErrorCodes.METHOD_NOT_FOUND) ? 404
				: (error.code() == MISSING_CAPABILITY) ? 400 : status;
		JSONRPCError translated = (error.code() == McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
				? new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS, error.message(),
						Map.of("uri", String.valueOf(McpParams.of(request).get("uri"))))
				: error;
		return respond(code, JSONRPCResponse.error(request.id(), translated));
	}

	/**
	 * Writes a response, which is JSON even if the client prefers an event stream.
	 */
	ResponseEntity<String> respond(int status, JSONRPCResponse response) throws IOException {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsString(response));
	}

	private JSONRPCRequest introduction(JSONRPCRequest request) {
		return new JSONRPCRequest(McpSchema.METHOD_INITIALIZE, request.id(),
				Map.of("protocolVersion", this.olderVersions.get(0), "capabilities", Map.of(), "clientInfo",
						Map.of("name", VERSION, "version", "1")));
	}

	private List<String> versions() {
		return Stream.concat(Stream.of(VERSION), this.olderVersions.stream()).toList();
	}

	private static @Nullable String version(HttpHeaders headers) {
		return headers.getFirst("MCP-Protocol-Version");
	}

	private static Map<?, ?> meta(JSONRPCRequest request) {
		return (McpParams.of(request).get("_meta") instanceof Map<?, ?> meta) ? meta : Map.of();
	}

}
