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
	 * What a chatbot is told when the service is at fault.
	 */
	static final String UNAVAILABLE = "The service cannot answer now. Nothing is wrong with the request: send it again "
			+ "in a few seconds.";

	/**
	 * The first error code that JSON-RPC leaves to servers.
	 */
	static final int SERVER_ERROR = -32000;

	private static final Log log = LogFactory.getLog(McpErrors.class);

	private McpErrors() {
	}

	/**
	 * Answers, or fails with an error of the protocol.
	 * @param code the error code for an invalid request
	 * @param answer gives the answer
	 * @param <T> the answer
	 */
	public static <T> T orError(int code, Supplier<T> answer) {
		try {
			return answer.get();
		}
		catch (RuntimeException ex) {
			throw error(isInvalidRequest(ex) ? code : SERVER_ERROR, message(ex));
		}
	}

	static McpError error(int code, String message) {
		return McpError.builder(code).message(message).build();
	}

	/**
	 * Says what to do about a failure.
	 */
	static String message(RuntimeException ex) {
		if (isInvalidRequest(ex)) {
			return String.valueOf(ex.getMessage());
		}
		Outage.of(ex).ifPresentOrElse(log::warn, () -> log.error("Failed to answer a chatbot", ex));
		return UNAVAILABLE;
	}

	private static boolean isInvalidRequest(RuntimeException ex) {
		return ex instanceof ToolException || ex instanceof InvalidParametersException;
	}

}
