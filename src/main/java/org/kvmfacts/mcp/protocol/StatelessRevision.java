package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	static final String META = "io.modelcontextprotocol/";

	private static final String DISCOVER = "server/discover";

	private static final String LISTEN = "subscriptions/listen";

	private static final Set<String> CACHEABLE = Set.of(DISCOVER, McpSchema.METHOD_TOOLS_LIST,
			McpSchema.METHOD_PROMPT_LIST, McpSchema.METHOD_RESOURCES_LIST, McpSchema.METHOD_RESOURCES_TEMPLATES_LIST,
			McpSchema.METHOD_RESOURCES_READ);

	private static final int MISSING_CAPABILITY = -32021;

	private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {
	};

	/**
	 * Whether a request is of this revision, or of an unknown one.
	 */
	boolean handles(JSONRPCRequest request, HttpHeaders headers) {
		StatelessHeaders said = new StatelessHeaders(request, headers);
		return isOther(said.version()) || isOther(said.versionInBody());
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
			new StatelessHeaders(request, headers).check(versions());
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

}
