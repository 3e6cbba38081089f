package org.kvmfacts.api.server;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.accept.StandardApiVersionDeprecationHandler;

/**
 * Announces a deprecated version in its responses: since when it is deprecated (RFC
 * 9745), when it will be gone (RFC 8594) and where to read about both.
 */
class DeprecationHeaders extends StandardApiVersionDeprecationHandler {

	private static final String SUNSET = "Sunset";

	DeprecationHeaders(Stream<Deprecation> deprecations) {
		super(ApiConfiguration.VERSIONS);
		deprecations.forEach((deprecation) -> configureVersion(deprecation.version())
			.setDeprecationDate(deprecation.since().atStartOfDay(ZoneOffset.UTC))
			.setDeprecationLink(deprecation.link())
			.setSunsetDate(deprecation.sunset().atStartOfDay(ZoneOffset.UTC))
			.setSunsetLink(deprecation.link()));
	}

	// Spring writes the first nine days of a month with one digit, but HTTP dates need
	// two.
	@Override
	public void handleVersion(Comparable<?> version, Object handler, HttpServletRequest request,
			HttpServletResponse response) {
		super.handleVersion(version, handler, request, response);
		String sunset = response.getHeader(SUNSET);
		if (sunset != null) {
			response.setDateHeader(SUNSET,
					ZonedDateTime.parse(sunset, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli());
		}
	}

}
