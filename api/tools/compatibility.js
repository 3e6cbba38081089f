// Fails when api/openapi.yaml breaks clients of the one before it, unless its major version is raised.
// What breaks them is written in docs/compatibility.md. Takes the directory of the repository, by default ours.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { breakingChanges, isMajor } from "./breaking.js";

const FILE = "api/openapi.yaml";
const ROOT = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));

function git(...args) {
  try {
    return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}

/** The commit whose document ours follows: where the branch left main, and on main the one before the last change. */
function predecessor(ours) {
  const head = git("rev-parse", "HEAD")?.trim();
  for (const main of ["origin/main", "main"]) {
    const base = git("merge-base", "HEAD", main)?.trim();
    if (base && base !== head) {
      return base;
    }
  }
  if (head && git("show", `HEAD:${FILE}`) !== ours) {
    return head;
  }
  return git("log", "-n", "2", "--format=%H", "--", FILE)?.trim().split("\n")[1];
}

const ours = readFileSync(join(ROOT, FILE), "utf8");
const commit = predecessor(ours);
const theirs = commit && git("show", `${commit}:${FILE}`);
if (!theirs) {
  console.log(`There is no earlier ${FILE} to compare with.`);
} else {
  const before = parse(theirs);
  const after = parse(ours);
  const changes = breakingChanges(before, after);
  console.log(`${FILE} is compared with that of ${commit.slice(0, 12)}: breaking changes: ${changes.length}.`);
  changes.forEach((change) => console.log(`- ${change}`));
  if (changes.length > 0 && isMajor(before, after)) {
    console.log(`Version ${after.info.version} may break clients of ${before.info.version}.`);
  } else if (changes.length > 0) {
    console.log("Clients of this version would break; see docs/compatibility.md.");
    process.exitCode = 1;
  }
}
