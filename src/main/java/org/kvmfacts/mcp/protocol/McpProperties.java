package org.kvmfacts.mcp.protocol;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.kvmfacts.api.InvalidSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Who may call the MCP server, and how large a message may be.
 *
 * @param allowedHosts the values of the header Host by which the service may be called,
 * such as {@code kvm.example.org} or, with any port, {@code localhost:*}; {@code *} is
 * all of them
 * @param allowedOrigins the origins whose pages may call it in a browser, such as
 * {@code https://chat.example.org}
 */
@Validated
@ConfigurationProperties("kvmfacts.mcp")
record McpProperties(@DefaultValue( {
		"localhost:*", "127.0.0.1:*", "[::1]:*" }) @NotEmpty(
				message = InvalidSettingException.SOME) List<@Pattern(regexp = "\\*|" + McpProperties.ANY_PORT,
						message = McpProperties.STAR) String> allowedHosts,
		@DefaultValue({ "http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*" }) @NotEmpty(
				message = InvalidSettingException.SOME) List<@Pattern(regexp = McpProperties.ANY_PORT,
						message = McpProperties.STAR) String> allowedOrigins,
		@DefaultValue("64KB") DataSize maximumMessage){

	private static final String ANY_PORT = "[^*\\s]+(?::\\*)?";

	private static final String STAR = "may have a star for any port at its end, such as localhost:*";

	McpProperties {
		InvalidSettingException.requireSize("kvmfacts.mcp.maximum-message", maximumMessage, DataSize.ofBytes(1));
	}

}
