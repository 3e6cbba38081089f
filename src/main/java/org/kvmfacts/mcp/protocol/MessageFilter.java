package org.kvmfacts.mcp.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a message before any work begins, because a client may send it slowly.
 */
class MessageFilter extends OncePerRequestFilter {

	private final int maximum;

	private final ProblemWriter problems;

	MessageFilter(McpProperties properties, ProblemWriter problems) {
		this.maximum = Math.toIntExact(properties.maximumMessage().toBytes());
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
			message = request.getInputStream().readNBytes(this.maximum + 1);
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
		chain.doFilter(new ReadRequest(request, message), response);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE,
				"The message is larger than " + this.maximum + " bytes; send a shorter one.");
	}

	/**
	 * A request whose body has been read.
	 */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ByteArrayInputStream body;

		private ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ByteArrayInputStream(body);
		}

		@Override
		public ServletInputStream getInputStream() {
			ByteArrayInputStream source = this.body;
			return new ServletInputStream() {

				@Override
				public int read() {
					return source.read();
				}

				@Override
				public int read(byte[] bytes, int offset, int length) {
					return source.read(bytes, offset, length);
				}

				@Override
				public boolean isFinished() {
					return source.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new UnsupportedOperationException("Nothing is read asynchronously");
				}

			};
		}

	}

}
