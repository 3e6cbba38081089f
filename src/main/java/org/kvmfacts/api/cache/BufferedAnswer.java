package org.kvmfacts.api.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer that is held back until it is known whether to compress it. One that grows
 * large is sent on as it comes, so that its size does not matter.
 */
class BufferedAnswer extends HttpServletResponseWrapper {

	static final String SUFFIX = "-gzip\"";

	/**
	 * Below it, the headers of gzip weigh more than is saved.
	 */
	private static final int WORTHWHILE = 1024;

	/**
	 * A page of the largest things has less.
	 */
	private static final int LARGE = 512 * 1024;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private final ServletOutputStream body = new Body();

	private final boolean gzip;

	private @Nullable OutputStream sent;

	BufferedAnswer(HttpServletResponse response, boolean gzip) {
		super(response);
		this.gzip = gzip;
	}

	/**
	 * Sends what is left.
	 * @throws IOException if the client has gone
	 */
	void finish() throws IOException {
		if (this.sent instanceof GZIPOutputStream compressing) {
			compressing.finish();
		}
		else if (this.sent == null) {
			sendHeld();
		}
	}

	private void sendHeld() throws IOException {
		if (this.held.size() > 0) {
			boolean compressed = this.gzip && this.held.size() >= WORTHWHILE;
			byte[] whole = compressed ? compress() : this.held.toByteArray();
			super.setContentLength(whole.length);
			getResponse().getOutputStream().write(whole);
		}
	}

	private byte[] compress() throws IOException {
		tellCompressed();
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(this.held.size() / 4);
		try (GZIPOutputStream compressing = new GZIPOutputStream(compressed)) {
			this.held.writeTo(compressing);
		}
		return compressed.toByteArray();
	}

	private OutputStream sent() throws IOException {
		if (this.sent == null) {
			OutputStream target = getResponse().getOutputStream();
			if (this.gzip) {
				tellCompressed();
				target = new GZIPOutputStream(target);
			}
			this.sent = target;
			this.held.writeTo(target);
			this.held.reset();
		}
		return this.sent;
	}

	// The compressed bytes have a tag of their own.
	private void tellCompressed() {
		setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		String tag = getHeader(HttpHeaders.ETAG);
		if (tag != null) {
			setHeader(HttpHeaders.ETAG, tag.substring(0, tag.length() - 1) + SUFFIX);
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.body;
	}

	@Override
	public PrintWriter getWriter() {
		return new PrintWriter(new OutputStreamWriter(this.body, StandardCharsets.UTF_8), true);
	}

	@Override
	public boolean isCommitted() {
		return this.sent != null || super.isCommitted();
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.sent != null) {
			super.flushBuffer();
		}
	}

	@Override
	public void resetBuffer() {
		this.held.reset();
		super.resetBuffer();
	}

	@Override
	public void reset() {
		this.held.reset();
		super.reset();
	}

	@Override
	public void addHeader(String name, String value) {
		if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			super.addHeader(name, value);
		}
	}

	@Override
	public void setHeader(String name, String value) {
		if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void setContentLength(int length) {
		// It is not known yet.
	}

	@Override
	public void setContentLengthLong(long length) {
		// It is not known yet.
	}

	private final class Body extends ServletOutputStream {

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (BufferedAnswer.this.sent == null && BufferedAnswer.this.held.size() + length <= LARGE) {
				BufferedAnswer.this.held.write(bytes, offset, length);
			}
			else {
				sent().write(bytes, offset, length);
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("Nothing is written asynchronously");
		}

	}

}
