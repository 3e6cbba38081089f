package org.kvmfacts.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.cache.BufferedResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that would only wait, so that those in progress are still served in
 * time. A request holds its place while it is worked on, not while its response is sent,
 * because the client may be slow to read it. A streamed response is sent while it is
 * made, and has a place of another kind ({@link StreamedBodyGuard}). It follows the
 * reading of MCP messages (-90) and the response cache (-70): what is cached needs no
 * work and therefore no place.
 */
@Component
@Order(-65)
class OverloadFilter extends OncePerRequestFilter {

	private final Admission admission;

	OverloadFilter(Admission admission) {
		this.admission = admission;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		Weight weight = Weight.of(request);
		return weight == Weight.FREE || weight == Weight.FILE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.admission.admit(request, response)) {
			return;
		}
		// What the response cache buffers is sent after this filter.
		BufferedResponse buffer = (response instanceof BufferedResponse buffered) ? buffered
				: new BufferedResponse(response);
		try {
			chain.doFilter(request, buffer);
		}
		finally {
			this.admission.leave(request);
		}
		if (buffer != response) {
			buffer.copyBodyToResponse();
		}
	}

}
