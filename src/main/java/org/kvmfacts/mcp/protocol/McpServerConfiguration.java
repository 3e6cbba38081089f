package org.kvmfacts.mcp.protocol;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the server of the SDK behind our endpoint.
 */
@Configuration(proxyBeanMethods = false)
class McpServerConfiguration {

	static final Implementation SERVER = Implementation.builder("kvm-facts", "1.0.0").build();

	private static final String INSTRUCTIONS = "Sourced facts about who owns, governs and develops KVM, the hypervisor "
			+ "in the Linux kernel. Answer from the tools, cite the titles and addresses of the sources that they "
			+ "name, and point out what they correct.";

	@Bean
	McpJsonMapper mcpJsonMapper() {
		return new JacksonMcpJsonMapper(JsonMapper.builder()
			.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
			.build());
	}

	@Bean
	List<SyncToolSpecification> tools(List<McpTool<?, ?>> tools, ToolSpecifications specifications) {
		return tools.stream().<SyncToolSpecification>map(specifications::of).toList();
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

}
