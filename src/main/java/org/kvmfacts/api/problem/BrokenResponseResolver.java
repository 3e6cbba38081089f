package org.kvmfacts.api.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the web server close the connection when a partly sent response fails, because
 * otherwise it would look complete. A client that has disconnected is not an error. If
 * nothing was sent, the problem document sent instead must not be cached. It comes after
 * what ends the process when it is out of memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BrokenResponseResolver implements HandlerExceptionResolver {

	private static final List<String> RESPONSE_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CACHE_CONTROL, HttpHeaders.LINK);

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted()) {
			if (isClientGone(ex)) {
				return new ModelAndView();
			}
			throw new IllegalStateException("The response failed while it was sent", ex);
		}
		if (response.getHeader(HttpHeaders.ETAG) != null) {
			RESPONSE_HEADERS.forEach((header) -> response.setHeader(header, null));
		}
		return null;
	}

	private static boolean isClientGone(Throwable ex) {
		return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
			.anyMatch(ClientAbortException.class::isInstance);
	}

}
