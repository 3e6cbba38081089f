package org.kvmfacts.api.problem;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvmfacts.api.FewLabels;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests what problem documents say.
 */
class ProblemTests {

	@AfterEach
	void end() {
		RequestId.end();
	}

	@ParameterizedTest
	@CsvSource({ "400, malformed-request", "404, not-found", "405, method-not-allowed", "406, not-acceptable",
			"412, request-refused", "415, request-refused", "429, too-many-requests", "500, internal-error",
			"502, internal-error", "503, unavailable" })
	void problemOfAStatusKeepsTheStatus(int status, String slug) {
		RequestId.begin("request-1");
		ProblemDetail problem = Problem.of(HttpStatusCode.valueOf(status));
		assertThat(problem.getStatus()).isEqualTo(status);
		assertThat(problem.getType()).hasToString("http://localhost:8080/problems/" + slug);
		assertThat(problem.getProperties()).containsEntry("errors", List.of()).containsEntry("requestId", "request-1");
	}

	@Test
	void pathOfAFailedRequestIsEncodedOnce() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 412);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/facts/m%2D%C3%A9%25");
		assertThat(new ProblemErrorController().error(request, new MockHttpServletResponse()).getBody())
			.extracting(ProblemDetail::getInstance)
			.hasToString("/facts/m-%C3%A9%25");
	}

	@Test
	void messageHasASentenceForEachError() {
		List<ParameterError> errors = List.of(ParameterError.unknown("lim", List.of("limit")),
				ParameterError.notOneOf("sort", List.of("name", "date")));
		assertThat(new InvalidParametersException(errors))
			.hasMessage("Unknown parameter 'lim'. The parameter 'sort' must be one of name, date.");
		assertThat(Problem.of(errors).getDetail()).isEqualTo("Unknown parameter 'lim'.");
		assertThat(errors).extracting(ParameterError::allowed)
			.containsExactly(List.of("limit"), List.of("name", "date"));
	}

	@Test
	void filterWhenAnyIdIsUnknownIsRefused() {
		assertThatNoException().isThrownBy(() -> {
			InvalidParametersException.requireKnown("person", null, FewLabels.none(), "people");
			InvalidParametersException.requireOneOf("release", List.of("6.1"), List.of("6.12", "6.1"));
		});
		assertThatExceptionOfType(InvalidParametersException.class)
			.isThrownBy(
					() -> InvalidParametersException.requireKnown("person", List.of("x"), FewLabels.none(), "people"))
			.withMessage(
					"The parameter 'person' must be an existing id; http://localhost:8080/api/v1/people lists them.");
		assertThatExceptionOfType(InvalidParametersException.class).isThrownBy(() -> InvalidParametersException
			.requireOneOf("release", List.of("6.1", "6.2"), List.of("6.12", "6.1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a\nb", "é", "x/y" })
	@NullSource
	void idOfARequestWhenMissingOrUnsafeIsReplaced(@Nullable String sent) {
		assertThat(RequestId.begin(sent)).matches("[0-9a-f]{16}").isEqualTo(RequestId.current());
	}

	@Test
	void idOfARequestWhenSafeIsUsedUntilTheEnd() {
		assertThat(RequestId.begin("A-1_.".repeat(12))).isEqualTo("A-1_.".repeat(12));
		assertThat(RequestId.begin("x".repeat(65))).hasSize(16);
		RequestId.end();
		assertThat(RequestId.current()).isNull();
	}

}
