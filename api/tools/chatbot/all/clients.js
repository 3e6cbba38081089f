/** Tries the MCP server with the clients of frameworks: each connects, lists, calls, reads, and is told of what is not known. */
import assert from "node:assert/strict";

const url = process.argv[2] ?? "http://localhost:8080/mcp";
const only = process.argv[3];
const ASKED = { question: "Who owns KVM?" };
const UNKNOWN = { question: "Which pizza is the best?" };

/** All that an official client of either generation does. */
async function official(client) {
  const { tools } = await client.listTools();
  assert(tools.length >= 10);
  const answer = await client.callTool({ name: "answer_question", arguments: ASKED });
  assert.equal(answer.structuredContent.answered, true);
  assert.match(answer.content[0].text, /Nobody owns KVM/);
  const none = await client.callTool({ name: "answer_question", arguments: UNKNOWN });
  assert.equal(none.structuredContent.answered, false);
  assert(!none.isError);
  const lenient = await client.callTool({ name: "who_owns", arguments: { limit: "3", architecture: "x86_64", toolCallId: null } });
  assert.equal(lenient.structuredContent.holders.length, 3);
  const { resources, nextCursor } = await client.listResources();
  assert(resources.length > 0);
  assert(nextCursor === undefined || typeof nextCursor === "string");
  const { contents } = await client.readResource({ uri: "kvm://facts/no-binary-translation" });
  assert.match(contents[0].text, /Standing: verified/);
  const prompt = await client.getPrompt({ name: "check_text", arguments: { text: "Red Hat owns KVM as a whole." } });
  assert.match(prompt.messages[0].content.text, /contradicted/);
  await client.close();
}

const CLIENTS = {
  async "official SDK v1"() {
    await official(await v1());
  },
  async "official SDK v2, automatic"() {
    await v2({ mode: "auto" }, "2026-07-28");
  },
  async "official SDK v2, pinned to 2026-07-28"() {
    await v2({ mode: { pin: "2026-07-28" } }, "2026-07-28");
  },
  async "official SDK v2, as v1"() {
    await v2(undefined);
  },
  async "mcp-remote"() {
    const { Client } = await import("@modelcontextprotocol/sdk/client/index.js");
    const { StdioClientTransport } = await import("@modelcontextprotocol/sdk/client/stdio.js");
    const client = new Client({ name: "check", version: "1" });
    await client.connect(new StdioClientTransport({ command: process.execPath,
      args: ["node_modules/mcp-remote/dist/proxy.js", url, "--allow-http"], stderr: "ignore" }));
    await official(client);
  },
  async "AI SDK"() {
    const { createMCPClient } = await import("@ai-sdk/mcp");
    const client = await createMCPClient({ transport: { type: "http", url } });
    const tools = await client.tools();
    const call = { toolCallId: "1", messages: [] };
    assert.match(JSON.stringify(await tools.answer_question.execute(ASKED, call)), /Nobody owns KVM/);
    assert.match(JSON.stringify(await tools.answer_question.execute(UNKNOWN, call)), /Tell the user so/);
    await client.close();
  },
  async LangChain() {
    const { MultiServerMCPClient } = await import("@langchain/mcp-adapters");
    const client = new MultiServerMCPClient({ mcpServers: { kvm: { transport: "http", url } } });
    const tool = (await client.getTools()).find((one) => one.name === "answer_question");
    assert.match(JSON.stringify(await tool.invoke(ASKED)), /Nobody owns KVM/);
    assert.match(JSON.stringify(await tool.invoke(UNKNOWN)), /Tell the user so/);
    await client.close();
  },
  async "OpenAI Agents"() {
    const { MCPServerStreamableHttp, getAllMcpTools } = await import("@openai/agents");
    const server = new MCPServerStreamableHttp({ url, name: "kvm" });
    await server.connect();
    const tools = await getAllMcpTools({ mcpServers: [server], convertSchemasToStrict: true });
    assert(tools.length >= 10 && tools.every((tool) => tool.strict));
    tools.forEach(({ parameters }) => assert.deepEqual(Object.keys(parameters.properties).sort(), parameters.required.sort()));
    assert.match(JSON.stringify(await server.callTool("answer_question", ASKED)), /Nobody owns KVM/);
    assert.match(JSON.stringify(await server.callTool("answer_question", UNKNOWN)), /Tell the user so/);
    await server.close();
  },
  async Mastra() {
    const { MCPClient } = await import("@mastra/mcp");
    const client = new MCPClient({ servers: { kvm: { url: new URL(url) } } });
    const tools = await client.getTools();
    const tool = tools.kvm_answer_question;
    assert.match(JSON.stringify(await tool.execute({ context: ASKED })), /Nobody owns KVM/);
    assert.match(JSON.stringify(await tool.execute({ context: UNKNOWN })), /Tell the user so/);
    await client.disconnect();
  },
  /** The tools as Gemini gets them: its converter takes the schemas as they are, so they keep to its keywords. */
  async "Google Gen AI SDK"() {
    const { mcpToTool } = await import("@google/genai");
    const client = await v1();
    const tools = mcpToTool(client);
    const { functionDeclarations } = await tools.tool();
    assert(functionDeclarations.length >= 10);
    for (const { name, parametersJsonSchema, responseJsonSchema } of functionDeclarations) {
      gemini(parametersJsonSchema, name);
      gemini(responseJsonSchema, name);
    }
    const [answer, none] = await tools.callTool([ASKED, UNKNOWN].map((args) => ({ name: "answer_question", args })));
    assert.match(JSON.stringify(answer), /Nobody owns KVM/);
    assert(!none.functionResponse.response.error);
    await client.close();
  },
  /** The tools as Claude gets them, also as strict ones. */
  async "Anthropic SDK"() {
    const { mcpTools, mcpMessages, mcpResourceToContent } = await import("@anthropic-ai/sdk/helpers/beta/mcp");
    const { transformJSONSchema } = await import("@anthropic-ai/sdk/lib/transform-json-schema");
    const client = await v1();
    const tools = mcpTools((await client.listTools()).tools, client);
    assert(tools.length >= 10);
    tools.forEach((tool) => assert.equal(transformJSONSchema(structuredClone(tool.input_schema)).type, "object"));
    const tool = tools.find((one) => one.name === "answer_question");
    assert.match(JSON.stringify(await tool.run(ASKED)), /Nobody owns KVM/);
    assert.match(JSON.stringify(await tool.run(UNKNOWN)), /Tell the user so/);
    const prompt = await client.getPrompt({ name: "check_text", arguments: { text: "Red Hat owns KVM as a whole." } });
    assert.match(JSON.stringify(mcpMessages(prompt.messages)), /contradicted/);
    const resource = await client.readResource({ uri: "kvm://faqs/who-owns-kvm" });
    assert.match(JSON.stringify(mcpResourceToContent(resource)), /Nobody owns KVM/);
    await client.close();
  },
};

async function v1() {
  const { Client } = await import("@modelcontextprotocol/sdk/client/index.js");
  const { StreamableHTTPClientTransport } = await import("@modelcontextprotocol/sdk/client/streamableHttp.js");
  const client = new Client({ name: "check", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  return client;
}

async function v2(versionNegotiation, expected) {
  const { Client, StreamableHTTPClientTransport } = await import("@modelcontextprotocol/client");
  const client = new Client({ name: "check", version: "1" }, { versionNegotiation });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  if (expected) {
    assert.equal(client.getNegotiatedProtocolVersion(), expected);
  }
  await official(client);
}

/** The keywords that Gemini's schemas have. */
function gemini(schema, tool) {
  const known = ["type", "description", "enum", "items", "properties", "required", "maximum", "maxLength"];
  assert.deepEqual(Object.keys(schema).filter((key) => !known.includes(key)), [], tool);
  Object.values(schema.properties ?? {}).forEach((property) => gemini(property, tool));
  if (schema.items) {
    gemini(schema.items, tool);
  }
}

let failed = 0;
for (const [name, check] of Object.entries(CLIENTS).filter(([name]) => !only || name.includes(only))) {
  try {
    await check();
    console.log(`passed  ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${String(error?.stack ?? error).slice(0, 600)}`);
  }
}
process.exit(failed ? 1 : 0);
