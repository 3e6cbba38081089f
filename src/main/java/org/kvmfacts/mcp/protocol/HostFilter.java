package org.kvmfacts.mcp.protocol;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
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

	private final ServerTransportSecurityValidator validator;

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
			this.validator.validateHeaders(headers(request));
		}
		catch (ServerTransportSecurityException ex) {
			this.problems.write(request, response, HttpStatus.FORBIDDEN,
					"The header Host or Origin of the request is not allowed; the operator can allow it with "
							+ "kvmfacts.mcp.allowed-hosts and kvmfacts.mcp.allowed-origins.");
			return;
		}
		chain.doFilter(request, response);
	}

	private static Map<String, List<String>> headers(HttpServletRequest request) {
		List<String> origins = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
		List<String> hosts = McpProperties.lowerCase(Collections.list(request.getHeaders(HttpHeaders.HOST)));
		return origins.isEmpty() ? Map.of(HttpHeaders.HOST, hosts)
				: Map.of(HttpHeaders.HOST, hosts, HttpHeaders.ORIGIN, origins);
	}

}
