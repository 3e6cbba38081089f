package org.kvmfacts.mcp.protocol;

import java.util.function.Supplier;

import io.modelcontextprotocol.spec.McpError;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.Outage;

/**
 * Explains to a chatbot why something failed, without internal details.
 */
public final class McpErrors {

	/**
	 * What is said where the service is at fault.
	 */
	static final String UNAVAILABLE = "The service cannot answer now. Nothing is wrong with the request: send it again "
			+ "in some seconds.";

	private static final Log log = LogFactory.getLog(McpErrors.class);

	// The first of those that the protocol leaves to servers.
	private static final int SERVER_ERROR = -32000;

	private McpErrors() {
	}

	/**
	 * Answers, or fails in the words of the protocol.
	 * @param code the code of the protocol for what was asked wrongly
	 * @param answer gives the answer
	 * @param <T> the answer
	 */
	public static <T> T orError(int code, Supplier<T> answer) {
		try {
			return answer.get();
		}
		catch (RuntimeException ex) {
			throw McpError.builder(isAskedWrongly(ex) ? code : SERVER_ERROR).message(message(ex)).build();
		}
	}

	/**
	 * Tells what to do about a failure.
	 */
	static String message(RuntimeException ex) {
		if (isAskedWrongly(ex)) {
			return String.valueOf(ex.getMessage());
		}
		Outage.of(ex)
			.ifPresentOrElse((outage) -> log.warn(outage.getMessage()),
					() -> log.error("Failed to answer a chatbot", ex));
		return UNAVAILABLE;
	}

	private static boolean isAskedWrongly(RuntimeException ex) {
		return ex instanceof ToolException || ex instanceof InvalidParametersException;
	}

}
