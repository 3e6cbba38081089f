import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { breaks } from "../compatibility.js";

const text = readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8");
const before = parse(text);
const facts = (document) => document.paths["/api/v1/facts"].get;
const parameter = (document, name) => facts(document).parameters.find((each) => each.name === name);
const fact = (document) => document.components.schemas.Fact;

const BREAKING = {
  "a path is gone": (document) => delete document.paths["/api/v1/topics"],
  "an operation is renamed": (document) => { facts(document).operationId = "findFacts"; },
  "a schema is gone": (document) => delete document.components.schemas.Topic,
  "a parameter is gone": (document) => facts(document).parameters.shift(),
  "a parameter is required": (document) => { parameter(document, "limit").required = true; },
  "a required parameter is new": (document) => facts(document).parameters.push({ in: "query", name: "key", required: true, schema: {} }),
  "a limit is lower": (document) => { parameter(document, "limit").schema.maximum = 50; },
  "a value is refused": (document) => { parameter(document, "standing").schema.items = { type: "string", enum: ["verified"] }; },
  "a default is another": (document) => { parameter(document, "limit").schema.default = 10; },
  "a status is gone": (document) => delete facts(document).responses["400"],
  "a media type is gone": (document) => delete facts(document).responses["200"].content["text/csv"],
  "a field is gone": (document) => delete fact(document).properties.title,
  "a field may be missing": (document) => fact(document).required.shift(),
  "a field has another type": (document) => { fact(document).properties.title.type = "integer"; },
  "a field is no longer there and its type unknown": (document) => { delete fact(document).properties.title.type; },
};
const HARMLESS = {
  "nothing": () => {},
  "a path is new": (document) => { document.paths["/api/v1/new"] = { get: facts(document) }; },
  "a parameter is new": (document) => facts(document).parameters.push({ in: "query", name: "new", schema: { type: "string" } }),
  "a limit is higher": (document) => { parameter(document, "limit").schema.maximum = 1000; },
  "a field is new": (document) => { fact(document).properties.extra = { type: "string" }; },
  "a field is always there": (document) => fact(document).required.push("date"),
  "a description is another": (document) => { fact(document).description = "Something else."; },
};

const changed = (change) => {
  const after = parse(text);
  change(after);
  return breaks(before, after);
};
for (const [name, change] of Object.entries(BREAKING)) {
  test(`it breaks clients when ${name}`, () => assert.notDeepEqual(changed(change), []));
}
for (const [name, change] of Object.entries(HARMLESS)) {
  test(`it breaks no client when ${name}`, () => assert.deepEqual(changed(change), []));
}
