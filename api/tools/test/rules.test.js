import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

// A rule whose path matches nothing would pass on every document.
test("each of our rules finds what breaks it", () => {
  const { stdout } = spawnSync("npx", ["--no-install", "spectral", "lint", "-q", "-f", "json", "-r", "spectral.yaml",
    "test/broken.yaml"], { cwd: fileURLToPath(new URL("..", import.meta.url)), encoding: "utf8" });
  const found = JSON.parse(stdout).map(({ code }) => code);
  assert.deepEqual(found.filter((code) => !code.startsWith("oas3")).sort(), [
    "answer-has-example",
    "error-is-problem",
    "info-contact",
    "operation-id-camel-case",
    "operation-tag-defined",
    "parameter-camel-case",
    "parameter-described",
    "path-kebab-case",
    "problem-has-schema",
    "property-camel-case",
  ]);
});
