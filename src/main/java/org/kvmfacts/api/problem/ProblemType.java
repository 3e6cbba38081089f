package org.kvmfacts.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * The kinds of problem that the service reports. Their names are part of the contract.
 */
public enum ProblemType {

	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "Invalid parameter",
			"A parameter of the request is unknown, or its value is not allowed. "
					+ "The member errors names each invalid parameter, says what it must be and, where they are few, "
					+ "lists the allowed values. Fix these and send the request again."),

	UNSUPPORTED_VERSION(HttpStatus.BAD_REQUEST, "Unsupported version",
			"The service does not support the version in the path. It supports v1: begin the path with /api/v1."),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"The request does not follow HTTP, for instance because its address contains a character that must be "
					+ "percent-encoded, or because its address and headers are too long. "
					+ "Encode or shorten the address and send it again."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found",
			"There is nothing at this address. Check the path against the list of endpoints at /api/v1, and the id "
					+ "against the list that it belongs to. Ids never change."),

	GONE(HttpStatus.GONE, "Gone",
			"The entry with this id was withdrawn. The detail says why, and the member successor has the address of "
					+ "its replacement, if there is one."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed",
			"The service is read-only: it accepts GET, HEAD and OPTIONS, and POST of MCP messages at /mcp. "
					+ "The header Allow lists the methods of this address."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"The resource is not available in any of the media types that the header Accept names. "
					+ "Ask for another one, or leave the header out."),

	REQUEST_REFUSED(HttpStatus.BAD_REQUEST, "Request refused",
			"The request cannot be served as it was sent. The status shows why. The service expects GET requests "
					+ "without a body to the paths in the documentation, and MCP messages at /mcp with the header "
					+ "Content-Type: application/json."),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"The client has sent more requests than the service accepts from one client in a period of time. The "
					+ "header RateLimit-Policy gives the limit. Nothing is wrong with the request: send it again after "
					+ "the number of seconds in Retry-After."),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Temporarily unavailable",
			"The service is overloaded, or something that it needs, such as its database, does not respond. "
					+ "Nothing is wrong with the request: send it again after the number of seconds in Retry-After."),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error",
			"The service failed to handle the request. This is a bug in the service; it has been logged.");

	private final HttpStatus status;

	private final String title;

	private final String explanation;

	ProblemType(HttpStatus status, String title, String explanation) {
		this.status = status;
		this.title = title;
		this.explanation = explanation;
	}

	/**
	 * The name of the response in the OpenAPI document.
	 */
	public String schemaName() {
		return Arrays.stream(slug().split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
	}

	public String path() {
		return "/problems/" + slug();
	}

	/**
	 * The name of the type in its address.
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	public String explanation() {
		return this.explanation;
	}

}
