package org.kvmfacts.guard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the header Forwarded (RFC 7239) says in the place of the X-Forwarded headers,
 * which the web server reads after it, and believes if they come from a trusted proxy.
 */
class ForwardedHeaderValve extends ValveBase {

	private static final Pattern PAIR = Pattern.compile("(for|host|proto)=(?:\"([^\"]*)\"|([^\",;\\s]+))",
			Pattern.CASE_INSENSITIVE);

	ForwardedHeaderValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
		List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Proto")
			.forEach(headers::removeHeader);
		List<String> lines = Collections.list(request.getHeaders("Forwarded"));
		List<String> addresses = values(lines, "for").stream().map(ClientAddress::of).toList();
		set(headers, "X-Forwarded-For", addresses.isEmpty() ? null : String.join(", ", addresses));
		set(headers, "X-Forwarded-Host", last(values(lines, "host")));
		set(headers, "X-Forwarded-Proto", last(values(lines, "proto")));
		getNext().invoke(request, response);
	}

	private static List<String> values(List<String> lines, String name) {
		List<String> values = new ArrayList<>();
		for (String line : lines) {
			Matcher matcher = PAIR.matcher(line);
			while (matcher.find()) {
				if (matcher.group(1).toLowerCase(Locale.ROOT).equals(name)) {
					values.add((matcher.group(2) != null) ? matcher.group(2) : matcher.group(3));
				}
			}
		}
		return values;
	}

	// What the nearest proxy says; anything before it may be the client's own words.
	private static @Nullable String last(List<String> values) {
		return values.isEmpty() ? null : values.get(values.size() - 1);
	}

	private static void set(MimeHeaders headers, String name, @Nullable String value) {
		if (value != null) {
			headers.setValue(name).setString(value);
		}
	}

}
