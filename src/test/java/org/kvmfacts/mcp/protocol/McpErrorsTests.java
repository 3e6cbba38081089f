package org.kvmfacts.mcp.protocol;

import java.util.stream.Stream;

import io.modelcontextprotocol.spec.McpError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kvmfacts.api.problem.InvalidParametersException;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests what a chatbot and the log are told about a failure.
 */
@ExtendWith(OutputCaptureExtension.class)
class McpErrorsTests {

	@ParameterizedTest
	@MethodSource("invalidRequests")
	void requestWhenInvalidIsExplainedAndNotLogged(RuntimeException failure, CapturedOutput output) {
		expectError(failure, -32602, String.valueOf(failure.getMessage()));
		assertThat(output.getAll()).doesNotContain(String.valueOf(failure.getMessage()));
	}

	static Stream<RuntimeException> invalidRequests() {
		return Stream.of(new ToolException("The argument 'id' is unknown."), new NoMatchException("No such entry."),
				InvalidParametersException.of("from", "must be a year"));
	}

	@Test
	void failureOfTheServiceIsLoggedAndNotRevealed(CapturedOutput output) {
		expectError(new IllegalStateException("secret"), -32000, McpErrors.UNAVAILABLE);
		assertThat(output).contains("IllegalStateException: secret", "\tat ");
	}

	@Test
	void outageIsLoggedInOneLineAndNotRevealed(CapturedOutput output) {
		expectError(new IllegalStateException(new QueryTimeoutException("slow")), -32000, McpErrors.UNAVAILABLE);
		assertThat(output).contains("The database does not respond: slow").doesNotContain("\tat ");
	}

	private static void expectError(RuntimeException failure, int code, String message) {
		assertThatExceptionOfType(McpError.class).isThrownBy(() -> McpErrors.orError(-32602, () -> {
			throw failure;
		})).satisfies((ex) -> {
			assertThat(ex.getJsonRpcError().code()).isEqualTo(code);
			assertThat(ex.getJsonRpcError().message()).isEqualTo(message);
		});
	}

}
