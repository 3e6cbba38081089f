package org.kvmfacts.api.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Tells clients how long they may cache a response, and whether their cached response is
 * current.
 */
@Component
class CachePolicy {

	private static final int DIGITS = 12;

	private final String cacheControl;

	private final String version;

	private final long lastModified;

	@Autowired
	CachePolicy(CacheControlProperties properties, DataRevision revision) throws IOException {
		this(properties, revision, new ClassPathResource("META-INF/code-digest.txt"));
	}

	CachePolicy(CacheControlProperties properties, DataRevision revision, Resource code) throws IOException {
		this.cacheControl = properties.header();
		this.version = revision.id() + "-" + code.getContentAsString(StandardCharsets.UTF_8).substring(0, DIGITS);
		this.lastModified = LocalDate.parse(revision.published())
			.atStartOfDay()
			.toInstant(ZoneOffset.UTC)
			.toEpochMilli();
	}

	/**
	 * Sets the caching headers, and the status if no body needs to be sent: 304 if the
	 * client already has the response, 412 if it only accepts an older one.
	 */
	boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String tag) {
		boolean decided = new ServletWebRequest(request, response).checkNotModified(tag, this.lastModified);
		// Caches must not send the failure to clients that set no condition.
		if (response.getStatus() != HttpServletResponse.SC_PRECONDITION_FAILED) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, this.cacheControl);
		}
		if (decided) {
			return true;
		}
		// The framework ignores the star, which matches every tag (RFC 9110, 13.1.2).
		boolean matches = "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
		if (matches) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		return matches;
	}

	/**
	 * The tag of a response whose bytes are not known before they are sent: a weak one,
	 * because it identifies the content and the code, not the bytes.
	 */
	String weakTag(MediaType representation) {
		return "W/\"" + this.version + "-" + representation.getSubtype() + "\"";
	}

}
