// Prints what in one OpenAPI document would break clients of another: node compatibility.js BEFORE AFTER. What may change is
// written in docs/compatibility.md.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const LIMITS = { maximum: 1, maxLength: 1, maxItems: 1, minimum: -1, minLength: -1, minItems: -1 };
const list = (value) => (value === undefined ? [] : [value].flat());
const entries = (value) => Object.entries(value ?? {});

/** What would break clients of the document before. */
export function breaks(before, after) {
  const found = [];
  const compared = new Set();
  const must = (holds, where, what) => Boolean(holds || !found.push(`${where}: ${what}`));
  const kept = (there, where) => must(there, where, "is gone") && there;
  const resolve = (document, node) => (node?.$ref ? resolve(document,
    node.$ref.slice(2).split("/").reduce((place, name) => place?.[name.replaceAll("~1", "/")], document)) : node);
  const pair = (one, other) => [resolve(before, one), resolve(after, other)];

  // What a client sends must still be accepted.
  function input(one, other, where) {
    const [old, now] = pair(one, other);
    must(list(old.type).every((type) => !now.type || list(now.type).includes(type)), where, "takes another type");
    must(!now.enum || (old.enum ?? [Symbol()]).every((value) => now.enum.includes(value)), where, "takes fewer values");
    must(old.default === now.default, where, "has another default");
    must(now.pattern === undefined || old.pattern === now.pattern, where, "has another pattern");
    for (const [limit, sign] of Object.entries(LIMITS)) {
      must(now[limit] === undefined || sign * now[limit] >= sign * (old[limit] ?? sign * Infinity), where, `has a narrower ${limit}`);
    }
    if (old.items && now.items) {
      input(old.items, now.items, where);
    }
  }

  // What a client reads must still be there, and nothing that it cannot read.
  function output(one, other, where) {
    const key = one?.$ref && other?.$ref && `${one.$ref} ${other.$ref}`;
    if (!one || (key && compared.has(key))) {
      return;
    }
    compared.add(key);
    const [old, now] = pair(one, other);
    if (!kept(now, where)) {
      return;
    }
    const types = list(old.type);
    must(list(now.type).every((type) => types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number")))
      && (types.length === 0 || now.type), where, "has another type");
    must(!old.enum || (now.enum && now.enum.every((value) => old.enum.includes(value))), where, "has new values");
    must(old.format === now.format, where, "has another format");
    must(list(old.required).every((name) => list(now.required).includes(name)), where, "may lack what was always there");
    entries(old.properties).forEach(([name, property]) => output(property, now.properties?.[name], `${where}.${name}`));
    output(old.items, now.items, `${where}[]`);
    output(typeof old.additionalProperties === "object" ? old.additionalProperties : undefined, now.additionalProperties, `${where}.*`);
    for (const kind of ["oneOf", "anyOf", "allOf"]) {
      must(list(now[kind]).length === list(old[kind]).length, where, `has another number of ${kind}`);
      list(old[kind]).forEach((part, index) => now[kind]?.[index] && output(part, now[kind][index], where));
    }
  }

  function parameters(old, now, where) {
    const named = (document, operation) => new Map(list(operation.parameters).map((each) => resolve(document, each))
      .map((each) => [`${each.in} ${each.name}`, each]));
    const [had, has] = [named(before, old), named(after, now)];
    has.forEach((each, name) => must(!each.required || had.get(name)?.required, `${where} ${name}`, "is required"));
    had.forEach((each, name) => kept(has.get(name), `${where} ${name}`) && input(each.schema, has.get(name).schema, `${where} ${name}`));
  }

  function responses(old, now, where) {
    for (const [status, response] of entries(old.responses)) {
      const [had, has] = pair(response, now.responses[status]);
      if (kept(has, `${where} ${status}`)) {
        entries(had.headers).forEach(([name]) => kept(has.headers?.[name], `${where} ${status} ${name}`));
        entries(had.content).forEach(([type, { schema }]) => kept(has.content?.[type], `${where} ${status} ${type}`)
          && output(schema, has.content[type].schema, `${where} ${status} ${type}`));
      }
    }
  }

  for (const [path, operations] of entries(before.paths)) {
    for (const [method, old] of entries(operations)) {
      const now = after.paths[path]?.[method];
      const where = `${method.toUpperCase()} ${path}`;
      if (kept(now, where)) {
        must(old.operationId === now.operationId, where, `is no longer called ${old.operationId}`);
        parameters(old, now, where);
        responses(old, now, where);
      }
    }
  }
  Object.keys(before.components.schemas).forEach((name) => kept(after.components.schemas[name], `The schema ${name}`));
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2).map((file) => parse(readFileSync(file, "utf8")));
  const major = (document) => Number.parseInt(document.info.version, 10);
  // What came before 1.0.0 was not published.
  const published = /^\d+\.\d+\.\d+$/.test(before.info.version);
  const found = !published || major(after) > major(before) ? [] : breaks(before, after);
  found.forEach((each) => console.error(each));
  console.log(`${found.length} breaking changes`);
  process.exitCode = found.length ? 1 : 0;
}
