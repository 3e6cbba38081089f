// Sends every operation, in every format except JSON-LD, and some bad requests through Prism, which returns 500 if a response violates
// the document.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const [, , proxy, file] = process.argv;
const { paths } = JSON.parse(readFileSync(file, "utf8"));
// Prism takes JSON-LD for JSON of the same operation, so it is left out.
const ACCEPTED = ["application/json", "text/csv", "text/markdown", "application/x-ndjson"];

for (let attempt = 0; attempt < 30; attempt++) {
	try {
		await fetch(proxy);
		break;
	} catch {
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
}
let sent = 0;
for (const [path, { get }] of Object.entries(paths)) {
	const query = new URLSearchParams();
	let address = path;
	for (const { name, in: place, example, required } of get.parameters) {
		if (place === "path") {
			address = address.replace(`{${name}}`, example);
		} else if (required || name === "question") {
			query.set(name, example ?? "Who owns KVM?");
		}
	}
	for (const accept of ACCEPTED) {
		for (const wrong of [{}, { nonsense: "1" }]) {
			const url = `${proxy}${address}?${new URLSearchParams([...query, ...Object.entries(wrong)])}`;
			const response = await fetch(url, { headers: { Accept: accept } });
			const body = await response.text();
			assert.notEqual(response.status, 500, `${accept} ${url}: ${body.slice(0, 500)}`);
			assert.doesNotMatch(body, /stoplight\.io/, url);
			sent++;
		}
	}
}
console.log(`Prism: ${sent} requests, no response that breaks the document`);
