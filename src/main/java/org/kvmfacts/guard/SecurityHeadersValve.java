package org.kvmfacts.guard;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers to do nothing with a response but show it. It is a valve rather than a
 * filter, so that responses to requests refused before the filters have the headers too.
 */
class SecurityHeadersValve extends ValveBase {

	private static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	// Swagger UI sets styles on its elements and has images in its style sheet.
	private static final String SWAGGER_UI = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	// What pages of other origins may read.
	private static final List<String> DATA = List.of("/api/", "/v3/api-docs", "/llms", "/feed.", "/.well-known/");

	private static final Map<String, String> ALWAYS = Map.of("Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Referrer-Policy", "no-referrer",
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY");

	SecurityHeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		set(request.getDecodedRequestURI(), response.getCoyoteResponse());
		getNext().invoke(request, response);
	}

	/**
	 * Sets the headers on the response for a path. They are passed as text, because the
	 * web server would write the next response into bytes that it was given.
	 */
	static void set(@Nullable String path, org.apache.coyote.Response response) {
		response.setHeader("Content-Security-Policy", content(path));
		response.setHeader("Cross-Origin-Resource-Policy", isData(path) ? "cross-origin" : "same-origin");
		ALWAYS.forEach(response::setHeader);
	}

	private static String content(@Nullable String path) {
		if (startsWith(path, "/swagger-ui")) {
			return SWAGGER_UI;
		}
		return (isData(path) || startsWith(path, "/mcp")) ? NOTHING : PAGE;
	}

	private static boolean isData(@Nullable String path) {
		return DATA.stream().anyMatch((prefix) -> startsWith(path, prefix));
	}

	private static boolean startsWith(@Nullable String path, String prefix) {
		return path != null && path.startsWith(prefix);
	}

}
