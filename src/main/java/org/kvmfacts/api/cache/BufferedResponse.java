package org.kvmfacts.api.cache;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A response that is held back until it is whole, unless it comes with a tag: that one is
 * sent as it is written, so that its size does not matter.
 */
class BufferedResponse extends ContentCachingResponseWrapper {

	BufferedResponse(HttpServletResponse response) {
		super(response);
	}

	boolean isStreamed() {
		return containsHeader(HttpHeaders.ETAG);
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		return isStreamed() ? getResponse().getOutputStream() : super.getOutputStream();
	}

	// What was streamed is not in the buffer of this one.
	@Override
	public void resetBuffer() {
		super.resetBuffer();
		getResponse().resetBuffer();
	}

}
