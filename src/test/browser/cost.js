// Measures what a page costs the service that does not cache responses: node cost.js URL PID, on Linux. More than 10 ms
// of CPU is a fault.
import { readdirSync, readFileSync } from 'node:fs'
import { sample } from './sample.js'

const [base, pid] = process.argv.slice(2)
const MOST = 10
const TIMES = 7
const REQUESTS = 10
const NANOSECONDS = 1e6

// By the threads that work on requests: what the JVM compiles meanwhile is no cost of a page.
function used() {
	let sum = 0
	for (const thread of readdirSync(`/proc/${pid}/task`)) {
		try {
			const task = `/proc/${pid}/task/${thread}/`
			sum += /^C[12] Comp/.test(readFileSync(task + 'comm', 'utf8')) ? 0 : Number(readFileSync(task + 'schedstat', 'utf8').split(' ')[0])
		} catch {
			// It has ended.
		}
	}
	return sum / NANOSECONDS
}

async function once(path) {
	const start = used()
	for (let request = 0; request < REQUESTS; request++) {
		await (await fetch(base + path, { headers: { Accept: 'text/html' } })).arrayBuffer()
	}
	return (used() - start) / REQUESTS
}

async function median(path) {
	const costs = []
	for (let time = 0; time < TIMES; time++) {
		costs.push(await once(path))
	}
	return costs.sort((one, other) => one - other)[TIMES >> 1]
}

const costs = new Map(sample.map((path) => [path, Infinity]))
// The code is compiled while it runs, and others may keep the machine busy: what seems dear is measured again.
for (let time = 0; time < 5; time++) {
	for (const [path, cost] of costs) {
		if (cost > MOST) {
			costs.set(path, Math.min(cost, await median(path)))
		}
	}
}
for (const [path, cost] of costs) {
	console.log(`${cost.toFixed(1).padStart(6)} ms ${path}${cost > MOST ? ' costs too much' : ''}`)
}
process.exitCode = Math.max(...costs.values()) > MOST ? 1 : 0
