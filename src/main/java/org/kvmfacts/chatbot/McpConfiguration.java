package org.kvmfacts.chatbot;

import java.util.List;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import org.kvmfacts.api.Problems;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the MCP server.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	// After the guards, which begin at -100, for they count what is refused here.
	private static final int AFTER_GUARDS = -90;

	@Bean
	FilterRegistrationBean<HostFilter> hostFilter(McpProperties properties, Problems problems) {
		FilterRegistrationBean<HostFilter> registration = new FilterRegistrationBean<>(
				new HostFilter(properties, problems));
		registration.setOrder(AFTER_GUARDS);
		registration.addUrlPatterns(McpEndpoint.PATH);
		return registration;
	}

	@Bean
	List<SyncToolSpecification> tools(List<ChatTool<?, ?>> tools, ToolSpecifications specifications) {
		return tools.stream().<SyncToolSpecification>map(specifications::of).toList();
	}

}
