package org.kvmfacts.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Compresses answers for clients that take gzip, and gives the compressed bytes a strong
 * tag of their own. The web server does not compress what has a strong tag.
 */
@Component
class CompressedAnswers extends OncePerRequestFilter {

	/**
	 * Gzip, or any coding, unless at a weight of nothing.
	 */
	private static final Pattern GZIP = Pattern
		.compile("(?i)(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[\\d.]+\\s*)?(?:,|$)");

	private static final String SUFFIX = "-gzip\"";

	/**
	 * Below it, the headers of gzip weigh more than is saved.
	 */
	private static final int WORTHWHILE = 1024;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Stream.of("/api/", "/v3/api-docs", "/llms").noneMatch(request.getRequestURI()::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, buffered);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		byte[] body = buffered.getContentAsByteArray();
		if (body.length >= WORTHWHILE && takesGzip(request)) {
			buffered.resetBuffer();
			buffered.getOutputStream().write(compress(body));
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			String tag = response.getHeader(HttpHeaders.ETAG);
			if (tag != null) {
				response.setHeader(HttpHeaders.ETAG, tag.substring(0, tag.length() - 1) + SUFFIX);
			}
		}
		buffered.copyBodyToResponse();
	}

	/**
	 * Whether a tag that a client knows stands for the same answer, compressed or not, by
	 * weak comparison.
	 * @param known what the client sent
	 * @param tag the tag of the answer as it is
	 */
	static boolean isVariant(String known, String tag) {
		return strong(known).equals(tag) || strong(known).equals(tag.substring(0, tag.length() - 1) + SUFFIX);
	}

	static String strong(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}

	private static boolean takesGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && GZIP.matcher(accepted).find();
	}

	private static byte[] compress(byte[] body) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		return compressed.toByteArray();
	}

}
