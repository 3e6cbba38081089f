package org.kvmfacts.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Tells browsers to do nothing with an answer but show it. It sits in the web server and
 * not among the filters, for what is refused before it reaches these gets an answer too.
 */
class SecurityHeadersValve extends ValveBase {

	private static final String CONTENT = "Content-Security-Policy";

	private static final Header NOTHING = new Header(CONTENT,
			"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

	// Swagger UI sets styles on its elements and has images in its style sheet.
	private static final Header SWAGGER_UI = new Header(CONTENT,
			"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
					+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

	private static final Header PAGE = new Header(CONTENT,
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
					+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

	private static final String RESOURCE = "Cross-Origin-Resource-Policy";

	private static final Header ANY_ORIGIN = new Header(RESOURCE, "cross-origin");

	private static final Header SAME_ORIGIN = new Header(RESOURCE, "same-origin");

	private static final List<Header> ALWAYS = List.of(
			new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
			new Header("Referrer-Policy", "no-referrer"), new Header("X-Content-Type-Options", "nosniff"),
			new Header("X-Frame-Options", "DENY"));

	SecurityHeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String path = request.getDecodedRequestURI();
		MimeHeaders headers = response.getCoyoteResponse().getMimeHeaders();
		content(path).add(headers);
		(isApi(path) ? ANY_ORIGIN : SAME_ORIGIN).add(headers);
		for (Header header : ALWAYS) {
			header.add(headers);
		}
		getNext().invoke(request, response);
	}

	private static Header content(@Nullable String path) {
		if (startsWith(path, "/swagger-ui")) {
			return SWAGGER_UI;
		}
		return (isApi(path) || startsWith(path, "/mcp")) ? NOTHING : PAGE;
	}

	private static boolean isApi(@Nullable String path) {
		return startsWith(path, "/api/") || startsWith(path, "/v3/api-docs");
	}

	private static boolean startsWith(@Nullable String path, String prefix) {
		return path != null && path.startsWith(prefix);
	}

	/**
	 * A header as it is sent, for text would be turned into bytes for every answer.
	 */
	private static final class Header {

		private final byte[] name;

		private final byte[] value;

		private Header(String name, String value) {
			this.name = name.getBytes(StandardCharsets.US_ASCII);
			this.value = value.getBytes(StandardCharsets.US_ASCII);
		}

		private void add(MimeHeaders headers) {
			headers.addValue(this.name, 0, this.name.length).setBytes(this.value, 0, this.value.length);
		}

	}

}
