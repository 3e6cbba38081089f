// Measures what a page costs the service that does not cache responses: node cost.js URL PID, on Linux. At most 10 ms of CPU.
import { readFileSync } from 'node:fs'
import { sample } from './sample.js'

const [base, pid] = process.argv.slice(2)
const MOST = 10
const ROUNDS = 25
const TICK = 10

const ticks = () => {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
	return Number(fields[11]) + Number(fields[12])
}
async function cost(path) {
	const start = ticks()
	for (let round = 0; round < ROUNDS; round++) {
		await (await fetch(base + path, { headers: { Accept: 'text/html' } })).arrayBuffer()
	}
	return (ticks() - start) * TICK / ROUNDS
}

// What the compiler of the JVM does meanwhile counts too: the least of several times is what the page costs.
const costs = new Map(sample.map((path) => [path, Infinity]))
for (let time = 0; time < 8; time++) {
	for (const path of sample) {
		costs.set(path, Math.min(costs.get(path), await cost(path)))
	}
}
for (const [path, milliseconds] of costs) {
	console.log(`${milliseconds.toFixed(1).padStart(6)} ms ${path}`)
}
process.exit(Math.max(...costs.values()) > MOST ? 1 : 0)
