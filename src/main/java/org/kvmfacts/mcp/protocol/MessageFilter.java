package org.kvmfacts.mcp.protocol;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a message before any work begins, because a client may send it slowly.
 */
class MessageFilter extends OncePerRequestFilter {

	/**
	 * The attribute of a request that holds its message.
	 */
	static final String MESSAGE = "org.kvmfacts.mcp.message";

	private final long maximum;

	private final ProblemWriter problems;

	MessageFilter(McpProperties properties, ProblemWriter problems) {
		this.maximum = properties.maximumMessage().toBytes();
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.maximum) {
			refuse(request, response);
			return;
		}
		byte[] message;
		try {
			message = request.getInputStream().readNBytes((int) Math.min(this.maximum + 1, Integer.MAX_VALUE));
		}
		catch (IOException ex) {
			this.problems.write(request, response, HttpStatus.REQUEST_TIMEOUT,
					"The message did not arrive in time; send it again.");
			return;
		}
		if (message.length > this.maximum) {
			refuse(request, response);
			return;
		}
		request.setAttribute(MESSAGE, message);
		chain.doFilter(request, response);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE,
				"The message is larger than " + this.maximum + " bytes; send a shorter one.");
	}

}
