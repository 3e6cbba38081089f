package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers to do nothing with an answer but show it. It sits in the web server and
 * not among the filters, for what is refused before it reaches these gets an answer too.
 */
class SecurityHeaders extends ValveBase {

	private static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	// Swagger UI sets styles on its elements and has images in its style sheet.
	private static final String SWAGGER_UI = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	SecurityHeaders() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String path = request.getDecodedRequestURI();
		response.setHeader("Content-Security-Policy", startsWith(path, "/swagger-ui") ? SWAGGER_UI : NOTHING);
		response.setHeader("Cross-Origin-Resource-Policy", isApi(path) ? "cross-origin" : "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		getNext().invoke(request, response);
	}

	private static boolean isApi(@Nullable String path) {
		return startsWith(path, "/api/") || startsWith(path, "/v3/api-docs");
	}

	private static boolean startsWith(@Nullable String path, String prefix) {
		return path != null && path.startsWith(prefix);
	}

}
