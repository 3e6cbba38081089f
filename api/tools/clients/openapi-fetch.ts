/** A client with openapi-fetch: the document types each response below, without casts. */
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "../../examples/kvm-facts.js";

const client = createClient<paths>({ baseUrl: process.argv[2] ?? "http://localhost:8080" });

const facts = await client.GET("/api/v1/facts", { params: { query: { topic: ["history", "basics"], limit: 2 } } });
assert.ok(facts.data);
const total: number = facts.data.total;
assert.ok(total > 2);
const title: string | undefined = facts.data.items[0]?.citations[0]?.source.title;
assert.ok(title);

const missing = await client.GET("/api/v1/facts/{id}", { params: { path: { id: "nothing" } } });
assert.equal(missing.error?.status, 404);

const answer = await client.GET("/api/v1/answers", { params: { query: { question: "Who owns KVM?" } } });
assert.equal(answer.data?.answered, true);
console.log(`openapi-fetch: ${total} facts, "${title}", a problem and an answer`);
