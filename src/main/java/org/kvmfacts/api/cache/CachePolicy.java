package org.kvmfacts.api.cache;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
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

	private final String cacheControl;

	private final String revision;

	private final long lastModified;

	CachePolicy(CacheControlProperties properties, DataRevision revision, ObjectProvider<BuildProperties> build) {
		BuildProperties built = build.getIfAvailable();
		Instant code = (built != null) ? built.getTime() : null;
		Instant content = LocalDate.parse(revision.published()).atStartOfDay().toInstant(ZoneOffset.UTC);
		this.cacheControl = properties.header();
		this.revision = revision.id();
		// The header has no fractions of a second.
		this.lastModified = ((code != null && code.isAfter(content)) ? code : content).truncatedTo(ChronoUnit.SECONDS)
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
	 * because it identifies the content, not the bytes.
	 */
	String weakTag(MediaType representation) {
		return "W/\"" + this.revision + "-" + Long.toHexString(this.lastModified / 1000) + "-"
				+ representation.getSubtype() + "\"";
	}

}
