import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../compatibility.js", import.meta.url));

// Run from a hook, git would take the repository of the hook in place of ours.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
env.GIT_CONFIG_GLOBAL = "/dev/null";

let directory;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "compatibility-"));
  mkdirSync(join(directory, "api"));
  git("init", "-q", "-b", "main");
});

afterEach(() => rmSync(directory, { recursive: true }));

function git(...args) {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], { cwd: directory, env });
}

function write(version, ...paths) {
  const lines = paths.map((path) => `  ${path}: { get: { responses: {} } }`);
  writeFileSync(join(directory, "api/openapi.yaml"), [`info: { version: "${version}" }`, "paths:", ...lines, ""].join("\n"));
}

function commit() {
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "Change");
}

function check() {
  const { status, stdout, stderr } = spawnSync("node", [SCRIPT, directory], { encoding: "utf8", env });
  assert.equal(stderr, "");
  return { status, stdout };
}

test("a first commit passes", () => {
  write("1.0", "/a");
  commit();
  assert.deepEqual(check(), { status: 0, stdout: "There is no earlier api/openapi.yaml to compare with.\n" });
});

test("what no repository keeps passes", () => {
  rmSync(join(directory, ".git"), { recursive: true });
  write("1.0", "/a");
  assert.equal(check().status, 0);
});

test("on main the last change of the document counts, whatever was committed since", () => {
  write("1.0", "/a", "/b");
  commit();
  write("1.0", "/a");
  commit();
  commit();
  const { status, stdout } = check();
  assert.equal(status, 1);
  assert.match(stdout, /- \/b: the path is gone/);
});

test("on main what is not committed counts", () => {
  write("1.0", "/a", "/b");
  commit();
  write("1.0", "/b");
  assert.equal(check().status, 1);
});

test("on a branch all of its changes count, and none that main made since", () => {
  write("1.0", "/a", "/b");
  commit();
  git("checkout", "-q", "-b", "branch");
  write("1.0", "/a");
  commit();
  write("1.0", "/a", "/c");
  commit();
  assert.match(check().stdout, /breaking changes: 1\.\n- \/b: the path is gone/);
  git("checkout", "-q", "main");
  write("1.0", "/a", "/b", "/d");
  commit();
  git("checkout", "-q", "branch");
  assert.match(check().stdout, /breaking changes: 1\.\n- \/b: the path is gone/);
});

test("an addition passes", () => {
  write("1.0", "/a");
  commit();
  write("1.0", "/a", "/b");
  commit();
  assert.equal(check().status, 0);
});

test("a break passes with a higher major version", () => {
  write("1.0", "/a", "/b");
  commit();
  write("2.0", "/a");
  commit();
  const { status, stdout } = check();
  assert.equal(status, 0);
  assert.match(stdout, /Version 2.0 may break clients of 1.0\./);
});
