package org.kvmfacts.api.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.ApiController;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.representation.Representation;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests which parameters are refused before they are bound.
 */
class StrictParametersTests {

	private final StrictParameters parameters = new StrictParameters();

	@ParameterizedTest
	@ValueSource(strings = { "word=x", "word=x&topic=a&topic=b", "word=x&kind=csv", "word=x&topic=", "word=x&format=x",
			"word=a%2Cb" })
	void parametersWhenKnownPass(String query) throws Exception {
		assertThat(check(new Api(), query)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "word=a&word=b|must not be repeated", "word=a&word=|must not be repeated",
					"word=x&topic=a,b|not joined with commas", "word=x&topic=%00|control characters",
					"word=x&kind=CSV|must be one of json, csv", "word=x&topics=a|Unknown parameter 'topics'",
					"word=x&topic[]=a|repeat topic=", "word=x&%3Cb%3E=1|Unknown parameter '?b?'" })
	void parameterWhenWrongSaysWhatItMustBe(String query, String message) {
		assertThatExceptionOfType(InvalidParametersException.class).isThrownBy(() -> check(new Api(), query))
			.withMessageContaining(message);
	}

	@Test
	void idWhenLongerThanAnyIsRefused() throws Exception {
		assertThat(check(new Api(), "word=x&topic=" + "x".repeat(100))).isTrue();
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(() -> check(new Api(), "word=x&topic=" + "x".repeat(101)))
			.withMessageContaining("at most 100 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "utm_source=x", "utm_source=a,b", "word=", "topic=a" })
	void pageIgnoresWhatItDoesNotRead(String query) throws Exception {
		assertThat(check(new Pages(), query)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "word=a&word=b", "kind=nonsense", "topic[0]=a", "topic.x=a" })
	void pageRefusesWhatItWouldReadWrongly(String query) {
		assertThatExceptionOfType(InvalidParametersException.class).isThrownBy(() -> check(new Pages(), query));
	}

	private boolean check(Object controller, String query) throws NoSuchMethodException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		UriComponentsBuilder.fromUriString("?" + query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> request.setParameter(decoded(name),
					values.stream()
						.flatMap(Stream::ofNullable)
						.map(StrictParametersTests::decoded)
						.toArray(String[]::new)));
		HandlerMethod handler = new HandlerMethod(controller, "list", Query.class);
		return this.parameters.preHandle(request, new MockHttpServletResponse(), handler);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	@ApiController("/")
	static final class Api {

		@SuppressWarnings("unused")
		public void list(Query query) {
		}

	}

	@Controller
	static final class Pages {

		@SuppressWarnings("unused")
		public void list(Query query) {
		}

	}

	private record Query(@Nullable String word, @Nullable List<String> topic, @Nullable Representation kind) {

	}

}
