// Opens the front end in Chromium from its own origin and uses it. Takes the address of the service.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { chromium } = createRequire(new URL("../../tools/", import.meta.url))("playwright-core");
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };
const root = fileURLToPath(new URL(".", import.meta.url));

const server = createServer(async (request, response) => {
	const path = new URL(request.url, "http://localhost").pathname;
	const file = path === "/" ? "index.html" : path.slice(1);
	response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
	response.end(await readFile(join(root, file)).catch(() => ""));
}).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
	const page = await browser.newPage();
	const errors = [];
	page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
	page.on("pageerror", (error) => errors.push(error.message));
	await page.goto(`http://localhost:${server.address().port}/?service=${process.argv[2]}`);
	await page.waitForSelector("body[data-ready]");
	assert.match(await page.textContent("#suggestion"), /who owns kvm/);
	assert.equal(await page.locator("#hits li").count(), 5);
	assert.equal(await page.locator("#facts li").count(), 5);
	await page.click("#more");
	await page.waitForFunction(() => document.querySelectorAll("#facts li").length === 10);
	await page.click("#facts li:first-child button");
	await page.waitForFunction(() => document.querySelector("#fact h3").textContent !== "Merged in Linux 2.6.20");
	assert.ok(await page.locator("#fact ul a").count() > 0);
	assert.equal(await page.locator("#ownership meter").count(), 8);
	assert.equal(await page.textContent("#problem"), "");
	await page.fill("#search input", " ");
	await page.press("#search input", "Enter");
	await page.waitForFunction(() => document.querySelector("#problem").textContent !== "");
	assert.deepEqual(errors.filter((error) => !error.includes("400")), []);
	console.log("The front end works from another origin.");
} finally {
	await browser.close();
	server.close();
}
