package org.kvmfacts.mcp.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The headers of a request of the stateless revision, which must say the same as its
 * body.
 */
record StatelessHeaders(JSONRPCRequest request, HttpHeaders headers) {

	private static final List<String> REQUIRED = List.of(StatelessRevision.META + "protocolVersion",
			StatelessRevision.META + "clientCapabilities");

	private static final Map<String, String> NAMED = Map.of(McpSchema.METHOD_TOOLS_CALL, "name",
			McpSchema.METHOD_PROMPT_GET, "name", McpSchema.METHOD_RESOURCES_READ, "uri");

	// What older revisions have and this one lacks.
	private static final Set<String> REMOVED = Set.of(McpSchema.METHOD_INITIALIZE, McpSchema.METHOD_PING);

	private static final int HEADER_MISMATCH = -32020;

	private static final int UNSUPPORTED_VERSION = -32022;

	@Nullable String version() {
		return this.headers.getFirst("MCP-Protocol-Version");
	}

	@Nullable Object versionInBody() {
		return meta().get(REQUIRED.get(0));
	}

	/**
	 * Refuses a request whose headers and body differ, or that lacks what it must have.
	 * @param supported the versions of the protocol that the service supports
	 */
	void check(List<String> supported) {
		String version = version();
		Object stated = versionInBody();
		Object meant = (stated != null) ? stated : version;
		if (version != null && version.equals(meant) && !version.equals(StatelessRevision.VERSION)) {
			throw unsupported(version, supported);
		}
		if (REQUIRED.stream().anyMatch((name) -> meta().get(name) == null)) {
			throw McpErrors.error(McpSchema.ErrorCodes.INVALID_PARAMS,
					"The _meta of a request must have " + String.join(" and ", REQUIRED) + ".");
		}
		requireSame("MCP-Protocol-Version", version, meant);
		requireSame("Mcp-Method", this.headers.getFirst("Mcp-Method"), this.request.method());
		requireSameName();
		if (REMOVED.contains(this.request.method())) {
			throw McpErrors.error(McpSchema.ErrorCodes.METHOD_NOT_FOUND,
					"There is no method " + this.request.method() + " in " + StatelessRevision.VERSION + ".");
		}
	}

	private static McpError unsupported(String version, List<String> supported) {
		return McpError.builder(UNSUPPORTED_VERSION)
			.message("This version of the protocol is not supported.")
			.data(Map.of("supported", supported, "requested", version))
			.build();
	}

	private static void requireSame(String header, @Nullable String value, @Nullable Object meant) {
		if (!Objects.equals(value, meant)) {
			throw McpErrors.error(HEADER_MISMATCH,
					"The header " + header + " must say the same as the body of the request.");
		}
	}

	private void requireSameName() {
		String named = NAMED.get(this.request.method());
		if (named != null && McpParams.of(this.request).get(named) != null) {
			requireSame("Mcp-Name", decoded(this.headers.getFirst("Mcp-Name")), McpParams.of(this.request).get(named));
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

	private Map<?, ?> meta() {
		return (McpParams.of(this.request).get("_meta") instanceof Map<?, ?> meta) ? meta : Map.of();
	}

}
