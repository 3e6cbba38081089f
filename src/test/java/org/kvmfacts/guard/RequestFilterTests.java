package org.kvmfacts.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.problem.ProblemWriter;

import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * Tests which requests are refused by their form.
 */
class RequestFilterTests {

	private final ProblemWriter problems = mock(ProblemWriter.class);

	private final RequestFilter filter = filter(this.problems);

	private static RequestFilter filter(ProblemWriter problems) {
		TomcatServerProperties server = new TomcatServerProperties();
		server.setMaxParameterCount(2);
		return new RequestFilter(
				new OverloadProperties(1, 1, 1, 1, Duration.ofSeconds(1), DataSize.ofBytes(20), DataSize.ofBytes(30)),
				server, problems);
	}

	@Test
	void requestWhenWithinTheLimitsPasses() throws Exception {
		MockHttpServletRequest request = request("/facts", "topic=history");
		request.addHeader("Accept", "application/json");
		assertThat(passes(request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void bodyWhenNobodyReadsItIsRefused(String method) throws Exception {
		MockHttpServletRequest request = request("/facts", "");
		request.setMethod(method);
		request.setContent(new byte[1]);
		expectRefused(request, HttpStatus.CONTENT_TOO_LARGE, "has a body");
		request.setMethod("POST");
		assertThat(passes(request)).isTrue();
	}

	@Test
	void addressAndHeadersWhenTooLongAreRefused() throws Exception {
		expectRefused(request("/facts", "topic=history1"), HttpStatus.URI_TOO_LONG, "20 bytes");
		MockHttpServletRequest request = request("/facts", "");
		request.addHeader("Cookie", "a=1; b=2; c=3; d=4; e=5");
		expectRefused(request, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "30 bytes");
	}

	@ParameterizedTest
	@CsvSource({ "a=%ff, percent-encoded", "a&b&c, has more than 2 parameters" })
	void queryWhenUnreadableSaysWhy(String query, String detail) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/facts") {

			@Override
			public Map<String, String[]> getParameterMap() {
				throw new InvalidParameterException("unreadable");
			}

		};
		request.setQueryString(query);
		expectRefused(request, HttpStatus.BAD_REQUEST, detail);
	}

	private static MockHttpServletRequest request(String path, String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query.isEmpty() ? null : query);
		return request;
	}

	private boolean passes(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, new MockHttpServletResponse(), chain);
		return chain.getRequest() != null;
	}

	private void expectRefused(MockHttpServletRequest request, HttpStatus status, String detail)
			throws ServletException, IOException {
		assertThat(passes(request)).isFalse();
		verify(this.problems).write(eq(request), any(), eq(status), contains(detail));
	}

}
