// Looks at the pages in a real browser: node check.js URL [--all]
import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { sample } from './sample.js'

const base = process.argv[2]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = [
	{ name: 'light', width: 1280, height: 900, colorScheme: 'light' },
	{ name: 'dark', width: 1280, height: 900, colorScheme: 'dark' },
	{ name: '320 px', width: 320, height: 640, colorScheme: 'light' },
	{ name: '200 %', width: 640, height: 450, colorScheme: 'light' },
]
const faults = []
const fault = (where, what) => { faults.push(`${where}: ${what}`); console.log('FAULT', where, what) }
const must = (where, holds, what) => { if (!holds) fault(where, what) }

const all = async () => [...(await (await fetch(base + '/sitemap.xml')).text()).matchAll(/<loc>([^<]*)</g)].map((place) => new URL(place[1]).pathname)
const every = process.argv.some((argument) => argument === '--all' || argument === '--full')
const paths = every ? [...new Set([...sample, ...await all()])] : sample

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
let largest = 0

// Without a cache, as if each page were the first that is visited.
async function looker() {
	const page = await browser.newPage()
	const client = await page.context().newCDPSession(page)
	await client.send('Network.enable')
	await client.send('Network.setCacheDisabled', { cacheDisabled: true })
	let path = ''
	let requests = 0
	let bytes = 0
	client.on('Network.requestWillBeSent', () => requests++)
	client.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength })
	page.on('console', (message) => {
		const wanted = path === '/facts/nothing' && message.text().includes('404')
		must(path, message.type() !== 'error' || wanted, message.text())
	})
	page.on('pageerror', (error) => fault(path, error.message))
	return async (shown, views) => {
		path = shown
		requests = bytes = 0
		await page.goto(base + path)
		await page.evaluate(() => document.fonts.ready)
		must(path, requests <= 6, `${requests} requests`)
		must(path, bytes <= 100 * 1024, `${bytes} bytes`)
		largest = Math.max(largest, bytes)
		await page.evaluate(axe)
		for (const { name, width, height, colorScheme } of views) {
			const where = `${path} (${name})`
			await page.setViewportSize({ width, height })
			await page.emulateMedia({ colorScheme })
			must(where, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'is wider than the screen')
			const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags, resultTypes: ['violations'] }), rules)
			for (const violation of violations) {
				fault(where, `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`)
			}
		}
	}
}

// Two at a time: while one waits for the network, the other is looked at.
const left = [...paths]
await Promise.all([1, 2].map(async () => {
	const look = await looker()
	for (let path = left.shift(); path; path = left.shift()) {
		await look(path, every && !sample.includes(path) ? views.slice(0, 1) : views)
		if (left.length > 0 && left.length % 200 === 0) {
			console.log(`${left.length} pages to go`)
		}
	}
}))

// Every page is valid, as the checker of the W3C sees it.
{
	const directory = mkdtempSync(join(tmpdir(), 'pages-'))
	for (const [index, path] of paths.entries()) {
		const html = await (await fetch(base + path, { headers: { Accept: 'text/html' } })).text()
		must(path, gzipSync(html).length <= 30 * 1024, `${gzipSync(html).length} bytes when compressed`)
		writeFileSync(join(directory, `${index}.html`), html)
	}
	const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
	const { status, stderr } = spawnSync('java', ['-Xss2m', '-jar', checker, '--format', 'json', '--Werror', directory], { encoding: 'utf8', maxBuffer: 1e8 })
	must('HTML', status === 0 || stderr.startsWith('{'), stderr)
	for (const { url, lastLine, message } of stderr.startsWith('{') ? JSON.parse(stderr).messages : []) {
		fault(paths[Number.parseInt(url.split('/').pop(), 10)], `line ${lastLine}: ${message}`)
	}
	rmSync(directory, { recursive: true })
}

// Without script everything is there, and forms work.
{
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await page.goto(base + '/')
	await page.fill('#question', 'Who owns KVM?')
	await page.press('#question', 'Enter')
	await page.waitForURL('**/ask?question=*')
	must('without script', await page.locator('main .lead').first().isVisible(), 'no answer to a question')
	await page.goto(base + '/facts')
	await page.selectOption('#standing', 'reported')
	await page.click('.filters button')
	await page.waitForURL('**/facts?*standing=reported*')
	must('without script', await page.locator('.list .standing.reported').count() > 0, 'the filter leaves nothing')
	must('without script', !await page.locator('#theme').isVisible(), 'a button that does nothing')
	await context.close()
}

// By keyboard alone, and what the script adds.
{
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
	const page = await context.newPage()
	await page.goto(base + '/facts/merged-in-linux-2-6-20')
	await page.keyboard.press('Tab')
	must('keyboard', await page.evaluate(() => document.activeElement.className) === 'skip', 'the first stop is not the link to the content')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	must('keyboard', await page.evaluate(() => !!document.activeElement.closest('main')), 'the link does not lead to the content')
	const copy = page.locator('.data .copyable button')
	await copy.click()
	must('copy', (await page.evaluate(() => navigator.clipboard.readText())).startsWith('curl '), 'the command is not copied')
	await page.click('#theme')
	const first = await page.evaluate(() => document.documentElement.dataset.theme)
	await page.reload()
	must('theme', first && await page.evaluate(() => document.documentElement.dataset.theme) === first, 'the choice is not kept')
	await context.close()
}

// Lengths in plots are those of the figures.
{
	const page = await browser.newPage()
	await page.goto(base + '/ownership')
	const counted = await (await fetch(base + '/api/v1/ownership')).json()
	const bars = await page.$$eval('[aria-label="Notices by holder"] tbody tr',
		(rows) => rows.map((row) => [row.querySelector('rect').getBoundingClientRect().width, row.querySelector('th').textContent.trim()]))
	for (const [index, holder] of counted.holders.entries()) {
		const expected = holder.notices / counted.holders[0].notices
		must('bars', Math.abs(bars[index][0] / bars[0][0] - expected) < 0.02, `${bars[index][1]} is not as long as its figure`)
	}
	await page.close()
}

await browser.close()
console.log(`${paths.length} pages looked at, the largest ${largest} bytes, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
