package org.kvmfacts.api.representation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.ServletWebRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests which media types a request accepts.
 */
class NegotiationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/csv|text/csv", "text/csv;charset=latin1;header=absent|text/csv",
					"text/csv;q=0.5, application/json|text/csv;q=0.5 application/json",
					"text/csv;q=0, application/json|application/json", "text/csv;q=0|''", "*/*;q=0|''",
					"text/*, text/csv;q=0|text/markdown", "text/*;q=0, text/csv|text/csv",
					"application/*;q=0.5, application/json;q=0|application/ld+json;q=0.5 application/x-ndjson;q=0.5" })
	void rangesWhenOfWeightZeroAreRefused(String accept, String expected) throws Exception {
		assertThat(types(accept)).extracting((type) -> type.toString().replace(";q=1.0", ""))
			.containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
	}

	@Test
	void headerWhenMissingOrEmptyAcceptsEverything() throws Exception {
		assertThat(new AcceptHeader().resolveMediaTypes(new ServletWebRequest(new MockHttpServletRequest())))
			.containsExactly(MediaType.ALL);
		assertThat(types("")).containsExactly(MediaType.ALL);
	}

	@Test
	void rangesWhenTooManyAreThoseThatMatchSomething() throws Exception {
		List<MediaType> types = types("a/b,a/c,a/d,a/e,a/f,a/g,a/h,a/i,a/j,text/csv;q=0.1,text/markdown");
		assertThat(types).hasSize(8).extracting(MediaType::getSubtype).contains("csv", "markdown");
	}

	@Test
	void headerWhenUnreadableIsNotAcceptable() {
		assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class).isThrownBy(() -> types("nonsense"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/facts, csv, text/csv", "/api/v1/facts, CSV, application/vnd.unknown",
			"/api/v1/facts, '', */*", "/facts, csv, */*" })
	void formatOverridesTheHeaderInTheApi(String path, String format, String type) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setParameter("format", format);
		assertThat(new FormatParameter().resolveMediaTypes(new ServletWebRequest(request)))
			.containsExactly(MediaType.parseMediaType(type));
	}

	private static List<MediaType> types(String accept) throws HttpMediaTypeNotAcceptableException {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setServletPath("/api/v1/facts");
		request.addHeader("Accept", accept);
		return new AcceptHeader().resolveMediaTypes(new ServletWebRequest(request));
	}

}
