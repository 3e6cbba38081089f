package org.kvmfacts.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer as it was sent.
 */
class KeptAnswer {

	/**
	 * What the API itself says in headers; others belong to one request or connection.
	 */
	private static final List<String> OWN = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_ENCODING, HttpHeaders.LINK, "Deprecation", "Sunset");

	/**
	 * How much its headers take, about.
	 */
	private static final int OVERHEAD = 1024;

	private final @Nullable String contentType;

	private final List<Header> headers = new ArrayList<>();

	private final byte[] body;

	KeptAnswer(HttpServletResponse sent, byte[] body) {
		this.contentType = sent.getContentType();
		this.body = body;
		OWN.forEach((name) -> sent.getHeaders(name).forEach((value) -> this.headers.add(new Header(name, value))));
		CompressedAnswers.VARY.forEach((value) -> this.headers.add(new Header(HttpHeaders.VARY, value)));
	}

	/**
	 * How much memory it takes.
	 */
	int weight() {
		return this.body.length + OVERHEAD;
	}

	void send(HttpServletResponse response, boolean withBody) throws IOException {
		response.setContentType(this.contentType);
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		response.setContentLength(this.body.length);
		if (withBody) {
			response.getOutputStream().write(this.body);
		}
	}

	private record Header(String name, String value) {
	}

}
