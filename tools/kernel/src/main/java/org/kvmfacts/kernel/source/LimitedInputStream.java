package org.kvmfacts.kernel.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of an unpacked archive that fails when it exceeds a limit: in total, and
 * before the data of an entry begins.
 */
class LimitedInputStream extends FilterInputStream {

	private final long limit;

	private long count;

	private long mark = Long.MAX_VALUE;

	LimitedInputStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	/**
	 * Limits what is read from here.
	 * @param bytes how many bytes may be read before {@link #allowAll()}
	 */
	void allow(long bytes) {
		this.mark = this.count + bytes;
	}

	void allowAll() {
		this.mark = Long.MAX_VALUE;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		add((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		add(Math.max(read, 0));
		return read;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		add(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void add(long bytes) {
		this.count += bytes;
		if (this.count > this.limit) {
			throw new ToolException("unpacks to more than " + this.limit + " bytes");
		}
		if (this.count > this.mark) {
			throw new ToolException("has an entry whose description is too long");
		}
	}

}
