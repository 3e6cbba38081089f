package org.kvmfacts.mcp.protocol;

import java.util.List;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.Filter;
import org.kvmfacts.api.problem.ProblemWriter;
import org.kvmfacts.guard.ProblemCorsProcessor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Sets up the server of the SDK behind our endpoint, and the filters in front of it.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	static final Implementation SERVER = Implementation.builder("kvm-facts", "1.0.0").build();

	private static final String INSTRUCTIONS = "Sourced facts about who owns, governs and develops KVM, the hypervisor "
			+ "in the Linux kernel. Answer from the tools, cite the titles and addresses of the sources that they "
			+ "name, and point out what they correct.";

	// After the guards, which begin at -100, because they count refusals.
	private static final int AFTER_GUARDS = -90;

	@Bean
	FilterRegistrationBean<HostFilter> hostFilter(McpProperties properties, ProblemWriter problems) {
		return register(new HostFilter(properties, problems), AFTER_GUARDS);
	}

	// Pages of the allowed origins must be able to read the responses.
	@Bean
	FilterRegistrationBean<CorsFilter> mcpCorsFilter(McpProperties properties, ProblemWriter problems) {
		CorsConfiguration configuration = new CorsConfiguration();
		properties.allowedOrigins()
			.forEach((origin) -> configuration.addAllowedOriginPattern(origin.replace(":*", ":[*]")));
		configuration.setAllowedMethods(List.of("POST"));
		configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		CorsFilter filter = new CorsFilter((request) -> configuration);
		filter.setCorsProcessor(new ProblemCorsProcessor(problems, "POST"));
		return register(filter, AFTER_GUARDS + 1);
	}

	// Last, so that the body of a refused request is not read.
	@Bean
	FilterRegistrationBean<MessageFilter> messageFilter(McpProperties properties, ProblemWriter problems) {
		return register(new MessageFilter(properties, problems), AFTER_GUARDS + 2);
	}

	@Bean
	McpJsonMapper mcpJsonMapper(JsonMapper json) {
		return new JacksonMcpJsonMapper(json);
	}

	@Bean
	List<SyncToolSpecification> tools(List<McpTool<?, ?>> tools, ToolSpecifications specifications) {
		return tools.stream().map(specifications::of).toList();
	}

	@Bean
	McpStatelessSyncServer mcpServer(McpEndpoint endpoint, McpJsonMapper json,
			ObjectProvider<List<SyncToolSpecification>> tools,
			ObjectProvider<List<SyncResourceSpecification>> resources,
			ObjectProvider<List<SyncResourceTemplateSpecification>> templates,
			ObjectProvider<List<SyncPromptSpecification>> prompts,
			ObjectProvider<List<SyncCompletionSpecification>> completions) {
		return McpServer.sync(endpoint)
			.serverInfo(SERVER)
			.instructions(INSTRUCTIONS)
			.jsonMapper(json)
			.capabilities(ServerCapabilities.builder()
				.tools(false)
				.resources(false, false)
				.prompts(false)
				.completions()
				.build())
			.tools(all(tools))
			.resources(all(resources))
			.resourceTemplates(all(templates))
			.prompts(all(prompts))
			.completions(all(completions))
			.immediateExecution(true)
			.build();
	}

	private static <T> List<T> all(ObjectProvider<List<T>> lists) {
		return lists.stream().<T>flatMap(List::stream).toList();
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int order) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		registration.addUrlPatterns(McpEndpoint.PATH, McpEndpoint.PATH + "/");
		return registration;
	}

}
