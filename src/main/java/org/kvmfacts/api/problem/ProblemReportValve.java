package org.kvmfacts.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the web server refuses before any handler sees it, such as an address with
 * characters that HTTP forbids, with a problem document in place of a page.
 */
public class ProblemReportValve extends ErrorReportValve {

	/**
	 * A coding or a version of HTTP that there is none of.
	 */
	private static final Set<Integer> OF_THE_REQUEST = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

	private static final String DOCUMENT = """
			{"type":"%s","title":"%s","status":%d,"detail":"%s","errors":[],"requestId":"%s"}""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemType type = (status < 500 || OF_THE_REQUEST.contains(status)) ? ProblemType.MALFORMED_REQUEST
				: ProblemType.INTERNAL_ERROR;
		try {
			response.setContentType("application/problem+json");
			// As bytes: with a writer, the media type would grow a charset.
			response.getOutputStream()
				.write(DOCUMENT
					.formatted(host(request) + type.path(), type.title(), status, type.explanation(),
							RequestId.current())
					.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client has gone, or the answer is under way: nothing is left to say.
		}
	}

	// Where the request did not tell by which host it came, the address is relative.
	private static String host(Request request) {
		String name = request.getServerName();
		int port = request.getServerPort();
		return (name == null || !name.matches("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]")) ? ""
				: request.getScheme() + "://" + name + ((port <= 0 || port == 80 || port == 443) ? "" : ":" + port);
	}

}
