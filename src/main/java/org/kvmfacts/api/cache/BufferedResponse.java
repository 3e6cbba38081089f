package org.kvmfacts.api.cache;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A response that is buffered until it is complete, unless it already has a tag: then it
 * is streamed, so that its size does not matter.
 */
public class BufferedResponse extends ContentCachingResponseWrapper {

	public BufferedResponse(HttpServletResponse response) {
		super(response);
	}

	boolean isStreamed() {
		return containsHeader(HttpHeaders.ETAG);
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return isStreamed() ? getResponse().getOutputStream() : super.getOutputStream();
	}

	// A streamed body is not in this buffer.
	@Override
	public void resetBuffer() {
		super.resetBuffer();
		getResponse().resetBuffer();
	}

}
