import java.util.Map;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.McpClient;
import dev.langchain4j.mcp.client.McpTextResourceContents;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import dev.langchain4j.service.tool.ToolExecutionResult;

/** Tries the MCP server with LangChain4j: it connects, lists, calls, reads, gets a prompt, and is told of what is not known. */
final class LangChain4jClient {

	public static void main(String[] arguments) throws Exception {
		var transport = new StreamableHttpMcpTransport.Builder().url(arguments[0]).build();
		try (McpClient client = new DefaultMcpClient.Builder().transport(transport).build()) {
			expect(client.listTools().size() >= 10, "tools");
			ToolExecutionResult answer = call(client, "Who owns KVM?");
			expect(answer.resultText().contains("Nobody owns KVM") && !answer.isError(), "answer");
			ToolExecutionResult none = call(client, "Which pizza is the best?");
			expect(none.resultText().contains("Tell the user so") && !none.isError(), "unknown");
			expect(!client.listResources().isEmpty() && !client.listResourceTemplates().isEmpty(), "resources");
			var read = (McpTextResourceContents) client.readResource("kvm://facts/no-binary-translation").contents().get(0);
			expect(read.text().contains("Standing: verified"), "resource");
			var prompt = client.getPrompt("check_text", Map.of("text", "Red Hat owns KVM as a whole."));
			expect(prompt.messages().get(0).toChatMessage().toString().contains("contradicted"), "prompt");
		}
		System.out.println("passed  LangChain4j");
	}

	private static ToolExecutionResult call(McpClient client, String question) {
		return client.executeTool(ToolExecutionRequest.builder()
			.name("answer_question")
			.arguments("{\"question\": \"" + question + "\"}")
			.build());
	}

	private static void expect(boolean met, String what) {
		if (!met) {
			throw new AssertionError("LangChain4j: " + what);
		}
	}

}
