package org.kvmfacts.api.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServletServerHttpResponse;

/**
 * An answer as it was sent: one with a body, or that a client's still holds.
 */
class CachedResponse {

	/**
	 * What the API itself says in headers; others belong to one request or connection.
	 */
	private static final List<String> OWN = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_ENCODING, HttpHeaders.LINK,
			"Deprecation", "Sunset");

	/**
	 * How much its headers take, about.
	 */
	private static final int OVERHEAD = 1024;

	private final int status;

	private final @Nullable String contentType;

	private final List<Header> headers = new ArrayList<>();

	private final @Nullable String tag;

	private final long lastModified;

	private final byte[] body;

	private final Timer timer;

	CachedResponse(HttpServletResponse sent, byte[] body, Timer timer) {
		this.status = sent.getStatus();
		this.contentType = sent.getContentType();
		this.tag = sent.getHeader(HttpHeaders.ETAG);
		this.lastModified = new ServletServerHttpResponse(sent).getHeaders().getLastModified();
		this.body = body;
		this.timer = timer;
		OWN.forEach((name) -> sent.getHeaders(name).forEach((value) -> this.headers.add(new Header(name, value))));
		CompressedAnswers.VARY.forEach((value) -> this.headers.add(new Header(HttpHeaders.VARY, value)));
	}

	/**
	 * How much memory it takes.
	 */
	int weight() {
		return this.body.length + OVERHEAD;
	}

	/**
	 * Whether the client does not have it yet, by the conditions that it sent.
	 */
	boolean isNewTo(HttpServletRequest request) {
		return this.tag != null && Revalidation.isNew(request, CompressedAnswers.plain(this.tag), this.lastModified);
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		response.setStatus(this.status);
		if (this.body.length > 0) {
			response.setContentType(this.contentType);
			response.setContentLength(this.body.length);
			if (HttpMethod.GET.matches(request.getMethod())) {
				response.getOutputStream().write(this.body);
			}
		}
	}

	/**
	 * Notes how long it took to send it.
	 */
	void took(long nanos) {
		this.timer.record(nanos, TimeUnit.NANOSECONDS);
	}

	private record Header(String name, String value) {
	}

}
