package org.kvmfacts.api.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.hibernate.TransactionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvmfacts.content.Withdrawals;
import org.kvmfacts.content.Withdrawn;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests which problems internal failures become.
 */
class ProblemHandlerTests {

	private final ProblemHandler handler = new ProblemHandler(new StaticMessageSource(),
			new Withdrawals(List.of(new Withdrawn("person", "old", "new", "Two entries were one.", "2026-11-28"))));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/facts");

	@BeforeEach
	void bindRequest() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request));
	}

	@AfterEach
	void unbindRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@CsvSource({ "08006, 503", "57P01, 503", "53300, 503", "58030, 503", "42P01, 500", "23505, 500" })
	void failureWhenDatabaseIsUnreachableIsAnOutage(String state, int status) {
		RuntimeException failure = new IllegalStateException("wrapped", new SQLException("secret", state));
		ResponseEntity<ProblemDetail> response = this.handler.handleAnythingElse(failure, this.request);
		assertThat(response.getStatusCode().value()).isEqualTo(status);
		assertThat(response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER)).isEqualTo(status == 503);
		assertThat(String.valueOf(response.getBody())).doesNotContain("secret", "SQL");
	}

	@Test
	void connectionWhenLostInATransactionIsAnOutage() {
		// The pool closes the connection, so the reported failure is that of the
		// rollback.
		RuntimeException failure = new JpaSystemException(
				new TransactionException("Unable to rollback", new SQLException("Connection is closed")));
		ResponseEntity<ProblemDetail> response = this.handler.handleAnythingElse(failure, this.request);
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void failureWhenUnexpectedIsNotRevealed() {
		ResponseEntity<ProblemDetail> response = this.handler
			.handleAnythingElse(new IllegalStateException("org.kvmfacts.Secret"), this.request);
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
		assertThat(String.valueOf(response.getBody())).doesNotContain("Secret");
	}

	@Test
	void parametersWhenInvalidAreAllNamed() {
		ResponseEntity<ProblemDetail> response = this.handler.handle(new InvalidParametersException(
				List.of(ParameterError.notOneOf("a", List.of("x")), ParameterError.notOneOf("b", List.of("y")))));
		assertThat(response.getBody()).isNotNull().satisfies((problem) -> {
			assertThat(problem.getDetail()).isEqualTo("The parameter 'a' must be one of x.");
			assertThat(problem.getProperties()).extractingByKey("errors")
				.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
				.hasSize(2);
		});
	}

	@Test
	void entryWhenWithdrawnNamesItsSuccessor() {
		ResponseEntity<ProblemDetail> response = this.handler.handle(new NotFoundException("people", "old"));
		ProblemDetail problem = Objects.requireNonNull(response.getBody());
		assertThat(response.getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(problem.getDetail()).contains("2026-11-28", "Two entries were one.");
		assertThat(problem.getProperties()).containsEntry("successor", "http://localhost/api/v1/people/new");
		assertThat(this.handler.handle(new NotFoundException("facts", "old")).getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

}
