// Measures what a page costs the service that does not cache responses: node cost.js URL PID, on Linux. The goal is 10 ms of CPU.
import { readdirSync, readFileSync } from 'node:fs'
import { sample } from './sample.js'

const [base, pid] = process.argv.slice(2)
const GOAL = 10
const MOST = 40
const ROUNDS = 20
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
async function cost(path) {
	const start = used()
	for (let round = 0; round < ROUNDS; round++) {
		await (await fetch(base + path, { headers: { Accept: 'text/html' } })).arrayBuffer()
	}
	return (used() - start) / ROUNDS
}

// The first times run before the code is compiled: the least is what the page costs.
const costs = new Map(sample.map((path) => [path, Infinity]))
for (let time = 0; time < 4; time++) {
	for (const path of sample) {
		costs.set(path, Math.min(costs.get(path), await cost(path)))
	}
}
for (const [path, milliseconds] of costs) {
	console.log(`${milliseconds.toFixed(1).padStart(6)} ms ${path}${milliseconds > GOAL ? ' (over the goal)' : ''}`)
}
// Machines differ: only what is far over the goal is a fault.
process.exitCode = Math.max(...costs.values()) > MOST ? 1 : 0
