import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { breakingChanges, isMajor } from "../breaking.js";

const BASE = `
info: { version: "1.0" }
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: kind, in: query, schema: { type: array, items: { type: string, enum: [a, b] } } }
        - { name: limit, in: query, schema: { type: integer, default: 20, minimum: 1, maximum: 100 } }
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          headers:
            Link: { schema: { type: string } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/Thing" } }
            text/csv: { schema: { type: string } }
        "400": { description: Bad }
    head: { operationId: headThings, responses: {} }
  /other: { get: { operationId: getOther, responses: {} } }
components:
  parameters:
    Cursor: { name: cursor, in: query, schema: { type: string } }
  schemas:
    Thing:
      type: object
      required: [id, parts]
      properties:
        id: { type: string }
        url: { type: string, format: uri }
        kind: { type: string, enum: [a, b] }
        parts: { type: array, items: { $ref: "#/components/schemas/Thing" } }
        shape: { oneOf: [{ $ref: "#/components/schemas/Round" }] }
        counts: { type: object, additionalProperties: { type: integer } }
    Round: { type: object, properties: { radius: { type: number } } }
    Square: { type: object }
`;

const get = (document) => document.paths["/things"].get;
const parameter = (document, index) => get(document).parameters[index];
const thing = (document) => document.components.schemas.Thing;
const ANSWER = "GET /things, 200, application/json";

function changes(change) {
  const after = parse(BASE);
  change(after);
  return breakingChanges(parse(BASE), after);
}

describe("what breaks clients", () => {
  const breaking = {
    "a path that is gone": [(d) => delete d.paths["/other"], "/other: the path is gone"],
    "an operation that is gone": [(d) => delete d.paths["/things"].head, "HEAD /things: the operation is gone"],
    "another operationId": [(d) => (get(d).operationId = "things"), "GET /things: the operationId listThings is now things"],
    "a parameter that is gone": [(d) => get(d).parameters.pop(), "GET /things: the query parameter cursor is gone"],
    "a parameter by reference that is gone":
      [(d) => (d.components.parameters.Cursor.name = "page"), "GET /things: the query parameter cursor is gone"],
    "a new required parameter":
      [(d) => get(d).parameters.push({ name: "q", in: "query", required: true }), "GET /things: the query parameter q is new and required"],
    "a required parameter for all methods":
      [(d) => (d.paths["/other"].parameters = [{ name: "q", in: "query", required: true }]), "GET /other: the query parameter q is new and required"],
    "a parameter that becomes required":
      [(d) => (parameter(d, 1).required = true), "GET /things: the query parameter limit has become required"],
    "a parameter that is written otherwise":
      [(d) => (parameter(d, 0).explode = false), "GET /things: the explode of the query parameter kind was not given and is false"],
    "a parameter of another type":
      [(d) => (d.components.parameters.Cursor.schema.type = "integer"), "GET /things, query parameter cursor: the type was string and is integer"],
    "a value of a parameter that is gone":
      [(d) => parameter(d, 0).schema.items.enum.pop(), 'GET /things, query parameter kind[]: the value "b" is gone'],
    "a parameter that takes listed values only":
      [(d) => (d.components.parameters.Cursor.schema.enum = ["x"]), 'GET /things, query parameter cursor: only "x" are taken now'],
    "another default": [(d) => (parameter(d, 1).schema.default = 10), "GET /things, query parameter limit: the default was 20 and is 10"],
    "a lower maximum": [(d) => (parameter(d, 1).schema.maximum = 50), "GET /things, query parameter limit: maximum was 100 and is 50"],
    "a higher minimum": [(d) => (parameter(d, 1).schema.minimum = 2), "GET /things, query parameter limit: minimum was 1 and is 2"],
    "a new pattern":
      [(d) => (d.components.parameters.Cursor.schema.pattern = "^x"), 'GET /things, query parameter cursor: pattern was not given and is "^x"'],
    "a required body": [(d) => (get(d).requestBody = { required: true }), "GET /things: a body has become required"],
    "credentials": [(d) => (d.security = [{ key: [] }]), "GET /things: it asks for other credentials"],
    "an answer that is gone": [(d) => delete get(d).responses["200"], "GET /things: the answer 200 is gone"],
    "a media type that is gone":
      [(d) => delete get(d).responses["200"].content["text/csv"], "GET /things, 200: the media type text/csv is gone"],
    "a header that is gone": [(d) => delete get(d).responses["200"].headers.Link, "GET /things, 200: the header Link is gone"],
    "a property that is gone": [(d) => delete thing(d).properties.url, `${ANSWER}: the property url is gone`],
    "a required property that is gone": [(d) => delete thing(d).properties.id, `${ANSWER}: the property id is gone`],
    "a property that may be left out": [(d) => thing(d).required.shift(), `${ANSWER}: the property id may be left out now`],
    "a property of another type": [(d) => (thing(d).properties.id.type = "integer"), `${ANSWER}.id: the type was string and is integer`],
    "a property that may be null":
      [(d) => (thing(d).properties.id.type = ["string", "null"]), `${ANSWER}.id: the type was string and is string or null`],
    "a property without its type":
      [(d) => delete thing(d).properties.id.type, `${ANSWER}.id: the type was string and is null or boolean or object or array or number or string`],
    "a property without its format": [(d) => delete thing(d).properties.url.format, `${ANSWER}.url: the format was "uri" and is not given`],
    "a list of something else":
      [(d) => (thing(d).properties.parts.items = { type: "string" }), `${ANSWER}.parts[]: the type was object and is string`],
    "a map of something else":
      [(d) => (thing(d).properties.counts.additionalProperties.type = "string"), `${ANSWER}.counts.*: the type was integer and is string`],
    "an alternative that is new":
      [(d) => thing(d).properties.shape.oneOf.push({ $ref: "#/components/schemas/Square" }), `${ANSWER}.shape: the alternative Square is new`],
    "a property of an alternative that is gone":
      [(d) => delete d.components.schemas.Round.properties.radius, `${ANSWER}.shape (Round): the property radius is gone`],
    "a schema with another name": [(d) => delete d.components.schemas.Square, "Square: the schema is gone"],
    "a property that moves out of what is merged":
      [(d) => (d.components.schemas.Thing = { allOf: [{ ...thing(d), properties: {} }] }), `${ANSWER}: the property id is gone`],
  };
  for (const [name, [change, expected]] of Object.entries(breaking)) {
    test(name, () => assert.ok(changes(change).includes(expected), `${expected}\nin ${changes(change).join("\n")}`));
  }
});

describe("what does not", () => {
  const tolerated = {
    "nothing": () => {},
    "a new path": (d) => (d.paths["/new"] = { get: {} }),
    "a new operation": (d) => (d.paths["/other"].head = {}),
    "a new parameter": (d) => get(d).parameters.push({ name: "q", in: "query", schema: { type: "string" } }),
    "a new value of a parameter": (d) => parameter(d, 0).schema.items.enum.push("c"),
    "a higher maximum": (d) => (parameter(d, 1).schema.maximum = 500),
    "a parameter that takes more types": (d) => (parameter(d, 1).schema.type = ["integer", "string"]),
    "a parameter that moves into a component": (d) => {
      d.components.parameters.Limit = parameter(d, 1);
      get(d).parameters[1] = { $ref: "#/components/parameters/Limit" };
    },
    "a new answer": (d) => (get(d).responses["429"] = {}),
    "a problem that is gone": (d) => delete get(d).responses["400"],
    "a new media type": (d) => (get(d).responses["200"].content["text/markdown"] = {}),
    "a header in another case": (d) => {
      get(d).responses["200"].headers = { link: { schema: { type: "string" } } };
    },
    "a new property": (d) => (thing(d).properties.name = { type: "string" }),
    "a property that is always there now": (d) => thing(d).required.push("url"),
    "a new value of a property": (d) => thing(d).properties.kind.enum.push("c"),
    "a type that is narrower": (d) => (d.components.schemas.Round.properties.radius.type = "integer"),
    "a schema of the same shape": (d) => {
      d.components.schemas.Item = thing(d);
      get(d).responses["200"].content["application/json"].schema.$ref = "#/components/schemas/Item";
    },
    "a schema in parts": (d) => (d.components.schemas.Thing = { allOf: [thing(d)] }),
    "a description": (d) => (thing(d).description = "A thing."),
  };
  for (const [name, change] of Object.entries(tolerated)) {
    test(name, () => assert.deepEqual(changes(change), []));
  }
});

test("a version is major when its first number is higher", () => {
  const version = (text) => ({ info: { version: text } });
  assert.ok(isMajor(version("1.9"), version("2.0")));
  assert.ok(isMajor(version("9.0"), version("10.0")));
  assert.ok(!isMajor(version("1.0"), version("1.1")));
});

test("a field taken out of our own document is found", () => {
  const text = readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8");
  const after = parse(text);
  delete after.components.schemas.Fact.properties.statement;
  assert.deepEqual(breakingChanges(parse(text), parse(text)), []);
  assert.match(breakingChanges(parse(text), after).join("\n"), /the property statement is gone/);
});
