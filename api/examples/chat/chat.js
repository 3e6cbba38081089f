/** A scripted chat about KVM: it asks questions, calls tools of kvm-facts, and shows the answers with their sources. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const service = process.argv[2] ?? "http://localhost:8080/mcp";

/** The questions, each with the call that a model would make. */
const CONVERSATION = [
  ["Who owns KVM?", "answer_question", { question: "Who owns KVM?" }],
  ["How much of it is Red Hat's, by copyright notices?", "who_owns", { limit: 3 }],
  ["Who writes most of it today?", "contributions", { limit: 3 }],
  ["And who looks after the x86 part today?", "who_maintains", { subsystem: "kvm-x86" }],
  ["What happened around the purchase of Qumranet?", "timeline", { from: "2008-09", to: "2008-10", limit: 2 }],
  ["I read that KVM translates binaries. Is that so?", "get", { type: "fact", id: "no-binary-translation" }],
  ["Check this: Red Hat owns KVM, and KVM translates guest code.", "check_text",
    { text: "Red Hat owns KVM. KVM translates guest code." }],
  ["Tell me about the organisation redhat.", "get", { type: "organisation", id: "redhat" }],
  ["That one, then: red-hat.", "get", { type: "organisation", id: "red-hat", limit: 2 }],
];

const client = new Client({ name: "kvm-facts-chat", version: "1.0.0" });
await client.connect(new StreamableHTTPClientTransport(new URL(service)));
console.log(`Connected to ${client.getServerVersion().name}: ${client.getInstructions()}\n`);

const { tools } = await client.listTools();
console.log(`It has the tools ${tools.map((tool) => tool.name).join(", ")}.\n`);

for (const [question, name, args] of CONVERSATION) {
  console.log(`You: ${question}`);
  console.log(`  (calls ${name} with ${JSON.stringify(args)})`);
  const answer = await client.callTool({ name, arguments: args });
  const text = answer.content.map((part) => part.text).join("\n");
  console.log(`${answer.isError ? "Cannot answer: " : ""}${text}\n`);
  if (answer.isError && args.id !== "redhat") {
    process.exitCode = 1;
  }
}

const { prompts } = await client.listPrompts();
console.log(`From the menu: ${prompts.map((prompt) => prompt.title).join("; ")}`);
const { completion } = await client.complete({
  ref: { type: "ref/resource", uri: "kvm://organisations/{id}" },
  argument: { name: "id", value: "red" },
});
console.log(`To attach, typed "red": ${completion.values.join(", ")}`);
await client.close();
