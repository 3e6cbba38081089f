package org.kvmfacts.mcp.protocol;

import java.util.function.Supplier;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.kvmfacts.api.problem.InvalidParametersException;
import org.kvmfacts.api.problem.Outage;
import tools.jackson.core.JacksonException;

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

	/**
	 * Says what is wrong where the library does not: it puts the reason into the data of
	 * an error, and returns what it cannot handle as an internal error.
	 */
	static JSONRPCResponse inWords(JSONRPCRequest request, JSONRPCResponse response) {
		JSONRPCError error = response.error();
		if (error != null && error.code() == McpSchema.ErrorCodes.INTERNAL_ERROR) {
			throw new IllegalStateException(error.message());
		}
		return (error != null && error.data() instanceof String reason)
				? JSONRPCResponse.error(request.id(), new JSONRPCError(error.code(), reason)) : response;
	}

	/**
	 * Describes a failure of the library, which reports params that it cannot read in two
	 * ways, with messages that name classes.
	 */
	static JSONRPCError ofLibrary(RuntimeException ex) {
		if (ex instanceof IllegalArgumentException || ex.getCause() instanceof JacksonException) {
			log.debug("Failed to read params", ex);
			return new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS,
					"The params of the request do not fit its method.");
		}
		return new JSONRPCError(SERVER_ERROR, message(ex));
	}

	private static boolean isInvalidRequest(RuntimeException ex) {
		return ex instanceof ToolException || ex instanceof InvalidParametersException;
	}

}
