package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.PatternMatchUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of web pages that gave their own name the address of this machine (DNS
 * rebinding). Only the header Host itself counts, because such a page can set the headers
 * in which proxies forward it.
 */
class HostFilter extends OncePerRequestFilter {

	private final McpProperties properties;

	private final ProblemWriter problems;

	HostFilter(McpProperties properties, ProblemWriter problems) {
		this.properties = properties;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (matches(this.properties.allowedHosts(), String.valueOf(request.getHeader(HttpHeaders.HOST)))
				&& (origin == null || matches(this.properties.allowedOrigins(), origin))) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response, HttpStatus.FORBIDDEN,
				"The header Host or Origin of the request is not allowed; the operator can allow it with "
						+ "kvmfacts.mcp.allowed-hosts and kvmfacts.mcp.allowed-origins.");
	}

	// A pattern with any port also stands for none.
	private static boolean matches(List<String> patterns, String value) {
		return patterns.stream()
			.anyMatch((pattern) -> PatternMatchUtils.simpleMatchIgnoreCase(pattern, value)
					|| PatternMatchUtils.simpleMatchIgnoreCase(pattern, value + ":"));
	}

}
