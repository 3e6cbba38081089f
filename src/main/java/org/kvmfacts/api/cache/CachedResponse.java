package org.kvmfacts.api.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A complete response in one encoding, with a strong tag made from its bytes.
 */
final class CachedResponse {

	// The headers that the API sets; others belong to one request or connection.
	private static final List<String> REPEATED = List.of(HttpHeaders.LINK, HttpHeaders.CONTENT_DISPOSITION);

	// The approximate size of its headers.
	private static final int OVERHEAD = 1024;

	// Below this size, gzip's own headers cost more than it saves.
	private static final int WORTH_COMPRESSING = 1024;

	private final @Nullable String contentType;

	private final Map<String, Collection<String>> headers;

	private final @Nullable Object route;

	private final String tag;

	private final boolean gzip;

	private final byte[] body;

	private CachedResponse(HttpServletRequest request, HttpServletResponse made, String tag, boolean gzip,
			byte[] body) {
		this.contentType = made.getContentType();
		this.headers = REPEATED.stream().collect(Collectors.toMap((name) -> name, made::getHeaders));
		this.route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		this.tag = tag;
		this.gzip = gzip;
		this.body = body;
	}

	// The tag is made before compression, whose output may differ between machines.
	static CachedResponse of(HttpServletRequest request, ContentCachingResponseWrapper made, boolean gzip)
			throws IOException {
		byte[] plain = made.getContentAsByteArray();
		String digest = DigestUtils.md5DigestAsHex(plain);
		return (gzip && plain.length >= WORTH_COMPRESSING)
				? new CachedResponse(request, made, "\"" + digest + "-gzip\"", true, compress(plain))
				: new CachedResponse(request, made, "\"" + digest + "\"", false, plain);
	}

	private static byte[] compress(byte[] plain) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(plain);
		}
		return compressed.toByteArray();
	}

	String tag() {
		return this.tag;
	}

	/**
	 * The memory it takes.
	 */
	int weight() {
		return this.body.length + OVERHEAD;
	}

	/**
	 * Sets the headers that the handler set, and makes metrics count the request for that
	 * handler.
	 */
	void repeatHeaders(HttpServletRequest request, HttpServletResponse response) {
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		if (this.route != null) {
			ServerHttpObservationFilter.findObservationContext(request)
				.ifPresent((context) -> context.setPathPattern(this.route.toString()));
		}
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (this.gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentType(this.contentType);
		response.setContentLength(this.body.length);
		if (HttpMethod.GET.matches(request.getMethod())) {
			response.getOutputStream().write(this.body);
		}
	}

}
