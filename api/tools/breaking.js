// What a client of one OpenAPI document would miss in another. Requests may be taken more widely than before and
// answers may say more, not the other way round.

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

// The keywords that limit a value: whether a new limit is narrower than the one before.
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

export function isMajor(before, after) {
  return parseInt(after.info.version, 10) > parseInt(before.info.version, 10);
}

/** The changes that break clients, each as a line to read; empty where there is none. */
export function breakingChanges(before, after) {
  const comparison = new Comparison(before, after);
  comparison.paths();
  comparison.names();
  return comparison.changes;
}

class Comparison {
  changes = [];
  #before;
  #after;
  // What is under way or done: schemas may contain themselves, and are reported once.
  #compared = new Set();

  constructor(before, after) {
    this.#before = before;
    this.#after = after;
  }

  paths() {
    for (const [path, before] of Object.entries(this.#before.paths ?? {})) {
      const after = this.#after.paths?.[path];
      if (!after) {
        this.#report(path, "the path is gone");
        continue;
      }
      for (const method of METHODS.filter((each) => before[each])) {
        const where = `${method.toUpperCase()} ${path}`;
        if (after[method]) {
          this.#operation(where, before[method], after[method], before.parameters, after.parameters);
        } else {
          this.#report(where, "the operation is gone");
        }
      }
    }
  }

  // Clients that are generated call their types by these names.
  names() {
    Object.keys(this.#before.components?.schemas ?? {})
      .filter((name) => !this.#after.components?.schemas?.[name])
      .forEach((name) => this.#report(name, "the schema is gone"));
  }

  #report(where, what) {
    this.changes.push(`${where}: ${what}`);
  }

  #operation(where, before, after, sharedBefore = [], sharedAfter = []) {
    if (before.operationId !== after.operationId) {
      this.#report(where, `the operationId ${before.operationId} is now ${after.operationId}`);
    }
    this.#security(where, before, after);
    this.#parameters(
      where,
      this.#byName(this.#before, [...sharedBefore, ...(before.parameters ?? [])]),
      this.#byName(this.#after, [...sharedAfter, ...(after.parameters ?? [])]),
    );
    this.#requestBody(where, resolve(this.#before, before.requestBody), resolve(this.#after, after.requestBody));
    this.#responses(where, before.responses ?? {}, after.responses ?? {});
  }

  #security(where, before, after) {
    const needed = before.security ?? this.#before.security ?? [];
    const now = after.security ?? this.#after.security ?? [];
    const isOpen = (requirements) => requirements.length === 0 || requirements.some((each) => Object.keys(each).length === 0);
    const isKept = (each) => now.some((other) => same(each, other));
    if (!isOpen(now) && (isOpen(needed) || !needed.every(isKept))) {
      this.#report(where, "it asks for other credentials");
    }
  }

  #byName(document, parameters) {
    const resolved = parameters.map((parameter) => resolve(document, parameter));
    return new Map(resolved.map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]));
  }

  #parameters(where, before, after) {
    for (const [name, parameter] of before) {
      const now = after.get(name);
      if (!now) {
        this.#report(where, `the ${name} is gone`);
        continue;
      }
      if (now.required && !parameter.required) {
        this.#report(where, `the ${name} has become required`);
      }
      for (const key of ["style", "explode"]) {
        if (parameter[key] !== now[key]) {
          this.#report(where, `the ${key} of the ${name} was ${show(parameter[key])} and is ${show(now[key])}`);
        }
      }
      this.#schema(`${where}, ${name}`, parameter.schema, now.schema, "request");
    }
    for (const [name, parameter] of after) {
      if (parameter.required && !before.has(name)) {
        this.#report(where, `the ${name} is new and required`);
      }
    }
  }

  #requestBody(where, before, after) {
    if (after?.required && !before?.required) {
      this.#report(where, "a body has become required");
    }
    if (before && !after) {
      this.#report(where, "it takes no body any more");
    } else if (before) {
      this.#content(`${where}, body`, before.content, after.content, "request");
    }
  }

  #responses(where, before, after) {
    for (const [status, answer] of Object.entries(before)) {
      const was = resolve(this.#before, answer);
      const is = resolve(this.#after, after[status]);
      if (is) {
        this.#content(`${where}, ${status}`, was.content, is.content, "response");
        this.#headers(`${where}, ${status}`, was.headers, is.headers);
      } else if (/^[23]/.test(status)) {
        this.#report(where, `the answer ${status} is gone`);
      }
    }
  }

  #headers(where, before = {}, after = {}) {
    const now = new Map(Object.entries(after).map(([name, header]) => [name.toLowerCase(), header]));
    for (const [name, header] of Object.entries(before)) {
      const was = resolve(this.#before, header);
      const is = resolve(this.#after, now.get(name.toLowerCase()));
      if (is) {
        this.#schema(`${where}, header ${name}`, was.schema, is.schema, "response");
      } else {
        this.#report(where, `the header ${name} is gone`);
      }
    }
  }

  #content(where, before = {}, after = {}, direction) {
    for (const [type, media] of Object.entries(before)) {
      if (after[type]) {
        this.#schema(`${where}, ${type}`, media.schema, after[type].schema, direction);
      } else {
        this.#report(where, `the media type ${type} is gone`);
      }
    }
  }

  #schema(where, before, after, direction) {
    const pair = before?.$ref && after?.$ref ? `${direction} ${before.$ref} ${after.$ref}` : undefined;
    if (pair && this.#compared.has(pair)) {
      return;
    }
    this.#compared.add(pair);
    const was = flatten(this.#before, before);
    const is = flatten(this.#after, after);
    this.#types(where, was, is, direction);
    this.#values(where, was, is, direction);
    this.#limits(where, was, is, direction);
    this.#properties(where, was, is, direction);
    this.#alternatives(where, was, is, direction);
    if (types(was).includes("array") && types(is).includes("array") && (was.items || is.items)) {
      this.#schema(`${where}[]`, was.items, is.items, direction);
    }
    this.#furtherProperties(where, was.additionalProperties, is.additionalProperties, direction);
  }

  #types(where, was, is, direction) {
    const [from, to] = [types(was), types(is)];
    const [given, taken] = direction === "request" ? [from, to] : [to, from];
    if (!given.every((type) => taken.includes(type) || (type === "integer" && taken.includes("number")))) {
      this.#report(where, `the type was ${from.join(" or ")} and is ${to.join(" or ")}`);
    }
    if (was.format !== is.format && (direction === "response" ? was.format : is.format)) {
      this.#report(where, `the format was ${show(was.format)} and is ${show(is.format)}`);
    }
  }

  // An answer may have values that are new: clients are told to expect them.
  #values(where, was, is, direction) {
    const [before, after] = [values(was), values(is)];
    if (direction === "request" && after) {
      if (!before) {
        this.#report(where, `only ${after.map(show).join(", ")} are taken now`);
      }
      before?.filter((value) => !after.some((other) => same(value, other)))
        .forEach((value) => this.#report(where, `the value ${show(value)} is gone`));
    }
    if (direction === "request" && !same(was.default, is.default)) {
      this.#report(where, `the default was ${show(was.default)} and is ${show(is.default)}`);
    }
  }

  #limits(where, was, is, direction) {
    const [wide, narrow] = direction === "request" ? [was, is] : [is, was];
    const isNarrower = (key) =>
      narrow[key] !== undefined &&
      (wide[key] === undefined || (LOWER.includes(key) ? narrow[key] > wide[key] : narrow[key] < wide[key]));
    const broken = [...LOWER, ...UPPER].filter(isNarrower);
    if (narrow.pattern !== undefined && narrow.pattern !== wide.pattern) {
      broken.push("pattern");
    }
    if (narrow.uniqueItems && !wide.uniqueItems) {
      broken.push("uniqueItems");
    }
    broken.forEach((key) => this.#report(where, `${key} was ${show(was[key])} and is ${show(is[key])}`));
  }

  #properties(where, was, is, direction) {
    const required = (schema, name) => (schema.required ?? []).includes(name);
    for (const [name, property] of Object.entries(was.properties ?? {})) {
      const now = is.properties?.[name];
      if (!now) {
        this.#report(where, `the property ${name} is gone`);
        continue;
      }
      if (direction === "response" && required(was, name) && !required(is, name)) {
        this.#report(where, `the property ${name} may be left out now`);
      }
      this.#schema(`${where}.${name}`, property, now, direction);
    }
    if (direction === "request") {
      (is.required ?? []).filter((name) => !required(was, name))
        .forEach((name) => this.#report(where, `the property ${name} has become required`));
    }
  }

  #furtherProperties(where, was, is, direction) {
    if (was !== false && is === false && (direction === "request" || isSchema(was))) {
      this.#report(where, "there are no further properties any more");
    } else if (was !== false && is !== false && (isSchema(was) || isSchema(is))) {
      this.#schema(`${where}.*`, was, is, direction);
    }
  }

  // Alternatives are told apart by their names, or by their places where they have none.
  #alternatives(where, was, is, direction) {
    for (const key of ["oneOf", "anyOf"]) {
      const [before, after] = [named(was[key]), named(is[key])];
      const [given, taken] = direction === "request" ? [before, after] : [after, before];
      for (const name of given.keys()) {
        if (!taken.has(name) && (before.size > 0 || direction === "response")) {
          this.#report(where, `the alternative ${name} is ${direction === "request" ? "gone" : "new"}`);
        }
      }
      if (direction === "request" && before.size === 0 && after.size > 0) {
        this.#report(where, `only the alternatives ${[...after.keys()].join(", ")} are taken now`);
      }
      for (const [name, schema] of before) {
        if (after.has(name)) {
          this.#schema(`${where} (${name})`, schema, after.get(name), direction);
        }
      }
    }
  }
}

/** What a reference leads to; what stands beside the reference adds to it. */
function resolve(document, object) {
  let { $ref, ...found } = object ?? {};
  if (object === undefined) {
    return undefined;
  }
  while ($ref) {
    const { $ref: next, ...target } = $ref.slice(2).split("/")
      .reduce((node, key) => node?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")], document) ?? {};
    found = { ...target, ...found };
    $ref = next;
  }
  return found;
}

/** A schema without references and with the parts of `allOf` merged into it. */
function flatten(document, schema) {
  const { allOf = [], ...own } = resolve(document, isSchema(schema) ? schema : {});
  return allOf.map((part) => flatten(document, part)).reduce((whole, part) => ({
    ...part,
    ...whole,
    properties: { ...part.properties, ...whole.properties },
    required: [...(part.required ?? []), ...(whole.required ?? [])],
  }), own);
}

function types({ type, enum: choices, nullable }) {
  const all = type === undefined ? (choices ? choices.map(typeOf) : ["anything"]) : [type].flat();
  const found = [...new Set(all.includes("anything") ? ["null", "boolean", "object", "array", "number", "string"] : all)];
  return nullable && !found.includes("null") ? [...found, "null"] : found;
}

function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function values(schema) {
  return schema.const !== undefined ? [schema.const] : schema.enum;
}

function named(alternatives = []) {
  return new Map(alternatives.map((each, index) => [each.$ref?.split("/").pop() ?? each.title ?? `number ${index + 1}`, each]));
}

function isSchema(value) {
  return typeof value === "object" && value !== null;
}

function same(one, other) {
  return show(one) === show(other);
}

function show(value) {
  return value === undefined ? "not given" : JSON.stringify(value);
}
