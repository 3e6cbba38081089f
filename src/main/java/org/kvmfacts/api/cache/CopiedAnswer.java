package org.kvmfacts.api.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer of which a copy is taken while it is sent, unless it grows large.
 */
public class CopiedAnswer extends HttpServletResponseWrapper {

	private static final int LARGE = 512 * 1024;

	private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

	private long length;

	private boolean broken;

	public CopiedAnswer(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Whether it is a success that is not too large, or tells that there is nothing new.
	 */
	public boolean isWorthKeeping() {
		return isWhole() || getStatus() == SC_NOT_MODIFIED;
	}

	boolean isWhole() {
		return !this.broken && getStatus() == SC_OK && this.length > 0 && this.length <= LARGE;
	}

	CachedResponse copy(Timer timer) {
		return new CachedResponse(this, this.copy.toByteArray(), timer);
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
				try {
					target.write(bytes, offset, count);
				}
				catch (IOException ex) {
					CopiedAnswer.this.broken = true;
					throw ex;
				}
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
