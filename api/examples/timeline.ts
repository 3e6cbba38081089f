/** Prints errors of the article, part of the timeline, and how the service refuses a request. */
import { list, ProblemError, type Fact } from "./client.js";

const service = process.argv[2] ?? "http://localhost:8080";
const ARTICLE = "ownership-article";

/** A claim of the article that the fact corrects. */
function corrections(fact: Fact): string[] {
  return fact.citations
    .filter((citation) => citation.source.id === ARTICLE && citation.stance === "contradicts")
    .map((citation) => `  The article: ${citation.claim}\n  In fact:     ${fact.statement}\n`);
}

console.log("What the article gets wrong\n");
// Two at a time, to show how pages are followed.
for await (const fact of list(service, "/api/v1/facts", { source: [ARTICLE], stance: ["contradicts"], limit: 2 })) {
  corrections(fact).forEach((correction) => console.log(correction));
}

console.log("How KVM came into Linux\n");
for await (const fact of list(service, "/api/v1/timeline", { from: "2006-10", to: "2007-03", limit: 5 })) {
  console.log(`  ${(fact.date ?? "").padEnd(10)}  ${fact.statement}`);
}

console.log("\nA request that the service refuses\n");
try {
  await list(service, "/api/v1/timeline", { from: "yesterday" }).next();
  process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ProblemError)) {
    throw error;
  }
  const { status, title, type, errors } = error.problem;
  console.log(`  ${status} ${title} (${type})`);
  errors.forEach(({ parameter, message }) => console.log(`  ${parameter} ${message}`));
}
