package org.kvmfacts.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Responds with a problem document, instead of an HTML page, to requests that the web
 * server refuses before any handler sees them, such as one for an address with forbidden
 * characters.
 */
public class ProblemReportValve extends ErrorReportValve {

	// An unknown transfer coding or version of HTTP.
	private static final Set<Integer> CAUSED_BY_REQUEST = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

	private static final String DOCUMENT = """
			{"type":"%s","title":"%s","status":%d,"detail":"%s","errors":[],"requestId":"%s"}""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemType type = (status < 500 || CAUSED_BY_REQUEST.contains(status)) ? ProblemType.MALFORMED_REQUEST
				: ProblemType.INTERNAL_ERROR;
		try {
			response.setContentType("application/problem+json");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL);
			// Written as bytes, because a writer would add a charset to the media type.
			response.getOutputStream()
				.write(DOCUMENT
					.formatted(host(request) + type.path(), type.title(), status, type.explanation(),
							RequestId.current())
					.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client has disconnected, or the response has already begun: nothing
			// more can be sent.
		}
	}

	// If the request names no valid host, or its headers were not read, the address is
	// relative.
	private static String host(Request request) {
		String name = request.getServerName();
		int port = request.getServerPort();
		return (name == null || request.getHeader("Host") == null || !name.matches("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]"))
				? ""
				: request.getScheme() + "://" + name + ((port <= 0 || port == 80 || port == 443) ? "" : ":" + port);
	}

}
