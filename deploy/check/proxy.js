// Tests the configuration of nginx with two fake instances: deliberate 503s, conditional requests, and headers that
// clients must not set.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '../nginx');
const work = mkdtempSync(join(tmpdir(), 'proxy-'));
const changed = 'Sat, 03 Feb 2007 00:00:00 GMT';
const later = 'Sun, 04 Feb 2007 00:00:00 GMT';

const waiting = [];
let refusals = 2;

function instance(request, response) {
	if (request.url === '/gone' && refusals-- > 0) {
		request.socket.destroy();
	}
	else if (request.url.startsWith('/slow')) {
		waiting.push(response);
	}
	else if (request.url.startsWith('/busy')) {
		response.writeHead(503, { 'Retry-After': 1 }).end('meant');
	}
	else {
		response
			.writeHead(200, { 'Cache-Control': 'max-age=300', ETag: '"one"', 'Last-Modified': changed })
			.end(JSON.stringify(request.headers));
	}
}

function listen(handler) {
	return new Promise((resolve) => {
		const server = createServer(handler).listen(0, '127.0.0.1', () => resolve(server));
	});
}

const servers = [await listen(instance), await listen(instance)];
const spare = await listen(instance);
const port = spare.address().port;
await new Promise((resolve) => spare.close(resolve));

function stop(server) {
	server.close();
	server.closeAllConnections();
}

function copy(name, changes) {
	const text = changes.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(join(source, name), 'utf8'));
	writeFileSync(join(work, name.replace('-static', '')), text);
}

copy('nginx.conf', [['/tmp/', `${work}/`], ['/dev/stdout', `${work}/access.log`], ['/dev/stderr', `${work}/error.log`],
	['/var/cache/nginx', `${work}/cache`], ['listen 8080', `listen 127.0.0.1:${port}`]]);
// Every nginx version supports this file.
copy('upstream-static.conf', servers.map((server, index) => [`127.0.0.1:808${index + 1}`, `127.0.0.1:${server.address().port}`]));
writeFileSync(join(work, 'mime.types'), 'types { text/html html; }');
const user = process.getuid() === 0 ? ' user root;' : '';
// nginx reports configuration errors there and exits.
const options = { stdio: ['ignore', 'ignore', 'inherit'] };
const nginx = spawn('nginx', ['-e', `${work}/error.log`, '-c', `${work}/nginx.conf`, '-g', `daemon off;${user}`], options);
const ended = once(nginx, 'exit');

function ask(path, headers = {}) {
	return fetch(`http://127.0.0.1:${port}${path}`, { headers });
}

function status(path, localAddress) {
	return new Promise((resolve, reject) => get({ host: '127.0.0.1', port, path, localAddress, agent: false },
		(response) => resolve(response.resume().statusCode)).on('error', reject));
}

async function started() {
	for (let tries = 100; ; tries--) {
		try {
			return await ask('/livez');
		}
		catch (error) {
			if (tries === 0 || nginx.exitCode !== null) {
				throw error;
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

try {
	await started();
	for (let index = 0; index < 40; index++) {
		assert.equal(await (await ask(`/busy?${index}`)).text(), 'meant', 'A 503 of the service passes through.');
	}
	const first = await ask('/fine', { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
	assert.equal(first.status, 200, 'Refusals do not mark an instance as failed.');
	assert.equal((await first.json()).traceparent, undefined, 'Clients do not decide what is traced.');
	for (const condition of [{ 'If-None-Match': '"one"' }, { 'If-Modified-Since': changed }, { 'If-Modified-Since': later }]) {
		const again = await ask('/fine', condition);
		assert.equal(again.status, 304, `The cached response is revalidated: ${JSON.stringify(condition)}`);
		assert.match(again.headers.get('cache-status'), /hit/);
	}
	const hidden = await ask('/actuator/health');
	assert.equal(hidden.status, 404);
	assert.equal(hidden.headers.get('content-type'), 'application/problem+json');
	for (const name of ['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options', 'x-frame-options',
		'cross-origin-resource-policy', 'access-control-allow-origin', 'x-request-id']) {
		assert.ok(hidden.headers.get(name), `Problems of the proxy have the header ${name}.`);
	}
	const problem = await hidden.json();
	assert.deepEqual([problem.status, problem.title, problem.requestId], [404, 'Not found', hidden.headers.get('x-request-id')]);
	const long = await ask('/fine', { 'X-Long': 'x'.repeat(20_000) });
	assert.equal(long.status, 431);
	assert.equal((await long.json()).status, 431);
	const large = await fetch(`http://127.0.0.1:${port}/mcp`, { method: 'POST', body: 'x'.repeat(200_000) });
	assert.equal(large.status, 413);
	assert.match((await large.json()).type, /problems\/request-refused$/);
	const slow = Array.from({ length: 40 }, (_, index) => status(`/slow?${index}`, '127.0.0.2'));
	assert.equal(await Promise.race([...slow, new Promise((resolve) => setTimeout(resolve, 5000))]), 429, 'One client cannot take all connections to the instances.');
	assert.equal(await status('/other', '127.0.0.3'), 200, 'Other clients are served meanwhile.');
	while (waiting.length < 32) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	waiting.forEach((response) => response.end());
	assert.equal((await Promise.all(slow)).filter((status) => status === 200).length, 32);
	assert.equal((await ask('/gone')).status, 200, 'A request that both instances dropped is restarted.');
	// One instance stops without failed requests. Then the other stops, too.
	stop(servers[0]);
	for (let index = 0; index < 20; index++) {
		assert.equal((await ask(`/after?${index}`)).status, 200, 'The other instance is used when one is gone.');
	}
	stop(servers[1]);
	const none = await ask('/none');
	assert.equal(none.status, 503);
	assert.equal(none.headers.get('retry-after'), '5');
	assert.match((await none.json()).type, /problems\/unavailable$/);
	assert.equal((await ask('/fine')).status, 200, 'What is cached is still served.');
	console.log('nginx.conf: behaves');
}
finally {
	nginx.kill();
	await ended;
	servers.forEach(stop);
	rmSync(work, { recursive: true, force: true });
}
