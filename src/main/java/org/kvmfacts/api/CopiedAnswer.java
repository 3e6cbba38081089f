package org.kvmfacts.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer of which a copy is taken while it is sent, unless it grows large.
 */
class CopiedAnswer extends HttpServletResponseWrapper {

	private static final int LARGE = 256 * 1024;

	private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

	private long length;

	CopiedAnswer(HttpServletResponse response) {
		super(response);
	}

	/**
	 * The answer to keep, if it is a success and not too large.
	 */
	Optional<KeptAnswer> copy() {
		return (getStatus() == SC_OK && this.length > 0 && this.length <= LARGE)
				? Optional.of(new KeptAnswer(this, this.copy.toByteArray())) : Optional.empty();
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		ServletOutputStream target = super.getOutputStream();
		return new ServletOutputStream() {

			@Override
			public void write(int value) throws IOException {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int count) throws IOException {
				target.write(bytes, offset, count);
				CopiedAnswer.this.length += count;
				if (CopiedAnswer.this.length <= LARGE) {
					CopiedAnswer.this.copy.write(bytes, offset, count);
				}
			}

			@Override
			public boolean isReady() {
				return target.isReady();
			}

			@Override
			public void setWriteListener(WriteListener listener) {
				target.setWriteListener(listener);
			}

		};
	}

}
