/** A client with orval: the document types each response below, without casts. */
import assert from "node:assert/strict";
import { getFact, listFacts } from "./generated/kvm-facts.js";

const service = process.argv[2] ?? "http://localhost:8080";
const plain = globalThis.fetch;
globalThis.fetch = (input, init) => plain(String(input).replace("http://kvm-facts.invalid", service), init);

const facts = await listFacts({ topic: ["history", "basics"], limit: 2 });
assert.equal(facts.status, 200);
assert.ok(facts.status === 200);
const total: number = facts.data.total;
assert.ok(total > 2);

const missing = await getFact("nothing");
assert.ok(missing.status === 404);
console.log(`orval: ${total} facts, and "${missing.data.title}"`);
