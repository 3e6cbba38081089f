package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of web pages that gave their own name the address of this machine (DNS
 * rebinding). Only the header Host itself counts, because such a page can set the headers
 * in which proxies forward it.
 */
class HostFilter extends OncePerRequestFilter {

	private final ServerHttpHeaderValidator validator;

	private final ProblemWriter problems;

	HostFilter(McpProperties properties, ProblemWriter problems) {
		this.validator = DefaultServerTransportSecurityValidator.builder()
			.allowedHosts(properties.comparedHosts())
			.allowedOrigins(properties.allowedOrigins())
			.build();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.validator.validate(new Headers(request));
		}
		catch (ServerTransportSecurityException ex) {
			this.problems.write(request, response, HttpStatus.FORBIDDEN,
					"The header Host or Origin of the request is not allowed; the operator can allow it with "
							+ "kvmfacts.mcp.allowed-hosts and kvmfacts.mcp.allowed-origins.");
			return;
		}
		chain.doFilter(request, response);
	}

	/**
	 * The headers of a request, with its hosts in lower case.
	 */
	private record Headers(HttpServletRequest request) implements HeaderAccessor {

		@Override
		public List<String> getHeader(String name) {
			List<String> values = Collections.list(this.request.getHeaders(name));
			return HttpHeaders.HOST.equalsIgnoreCase(name) ? McpProperties.lowerCase(values) : values;
		}

		@Override
		public List<String> getHeaderNames() {
			return Collections.list(this.request.getHeaderNames());
		}

	}

}
