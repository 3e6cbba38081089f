package org.kvmfacts.mcp.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.kvmfacts.api.problem.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Reads the messages of chatbots and refuses everything else. The library would accept
 * other versions of JSON-RPC and fail on a body of null.
 */
@Component
class McpMessages {

	private final JsonMapper json;

	// A release that is sent as a number keeps its last zero.
	McpMessages(JsonMapper json) {
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	/**
	 * Reads a request or a notification.
	 * @throws RefusedException if it is neither
	 */
	JSONRPCMessage read(byte[] body) {
		try {
			return message(this.json.readTree(text(body)));
		}
		catch (CharacterCodingException | JacksonException ex) {
			throw unreadable();
		}
	}

	private static String text(byte[] message) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
	}

	private JSONRPCMessage message(JsonNode message) {
		boolean version = McpSchema.JSONRPC_VERSION.equals(message.path("jsonrpc").stringValue(null));
		if (!version || !message.path("method").isString()) {
			throw unreadable();
		}
		Class<? extends JSONRPCMessage> kind = message.has("id") ? JSONRPCRequest.class : JSONRPCNotification.class;
		return this.json.treeToValue(message, kind);
	}

	private static RefusedException unreadable() {
		return new RefusedException(HttpStatus.BAD_REQUEST,
				"The body must be one JSON-RPC 2.0 request or notification in UTF-8; a request has an id.");
	}

}
