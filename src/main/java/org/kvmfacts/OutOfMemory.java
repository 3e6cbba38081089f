package org.kvmfacts;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends the process when it runs out of memory, so that it is restarted: other threads may
 * be waiting for the one that failed. The image has a JVM option for this, which a jar
 * cannot set.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfMemory implements HandlerExceptionResolver, Thread.UncaughtExceptionHandler {

	private static final Log log = LogFactory.getLog(OutOfMemory.class);

	// The exit status of the JVM with -XX:+ExitOnOutOfMemoryError.
	private static final int STATUS = 3;

	@Override
	public void uncaughtException(Thread thread, Throwable failure) {
		haltIfOutOfMemory(failure);
		log.error("The thread " + thread.getName() + " ended", failure);
	}

	// The framework wraps errors of handlers in exceptions.
	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		haltIfOutOfMemory(ex);
		return null;
	}

	private static void haltIfOutOfMemory(Throwable failure) {
		if (isOutOfMemory(failure)) {
			Runtime.getRuntime().halt(STATUS);
		}
	}

	static boolean isOutOfMemory(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.limit(20)
			.anyMatch(OutOfMemoryError.class::isInstance);
	}

}
