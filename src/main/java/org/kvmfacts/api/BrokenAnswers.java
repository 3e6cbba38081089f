package org.kvmfacts.api;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets the web server cut the connection when an answer fails of which a part was sent.
 * Otherwise it would look like the whole. A client that has gone away itself is no error.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenAnswers implements HandlerExceptionResolver {

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted()) {
			if (isClientGone(ex)) {
				return new ModelAndView();
			}
			throw new IllegalStateException("The answer broke off", ex);
		}
		return null;
	}

	private static boolean isClientGone(Throwable ex) {
		return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
			.anyMatch(ClientAbortException.class::isInstance);
	}

}
