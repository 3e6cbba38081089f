import { chromium } from 'playwright-core'
import { readFileSync } from 'fs'
const [,, out, width, height, scheme, full, ...paths] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
const context = await browser.newContext({ viewport: { width: +width, height: +height }, colorScheme: scheme })
await context.route('**/assets/site.css*', (r) => r.fulfill({ contentType: 'text/css', body: readFileSync('/work/wt/pages/src/main/resources/static/assets/site.css') }))
const page = await context.newPage()
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()) })
const imgs = []
for (const p of paths) {
  await page.goto('http://localhost:9600' + p, { waitUntil: 'load' })
  await page.waitForTimeout(150)
  const w = await page.evaluate(() => document.documentElement.scrollWidth)
  if (w > +width) console.log('WIDE', p, w)
  imgs.push((await page.screenshot({ type: 'jpeg', quality: 80, fullPage: full === 'full', clip: full === 'full' ? undefined : undefined })).toString('base64'))
}
await context.close()
const cols = +process.env.COLS || 2
const c2 = await browser.newContext({ viewport: { width: Math.min(cols * (+width + 10), 2700), height: 600 }, deviceScaleFactor: 1 })
const p2 = await c2.newPage()
await p2.setContent('<body style="margin:0;background:#777;display:grid;gap:10px;align-items:start;grid-template-columns:repeat(' + cols + ',1fr)">' + imgs.map((i) => '<img style="width:100%" src="data:image/jpeg;base64,' + i + '">').join(''))
await p2.waitForTimeout(300)
await p2.screenshot({ path: out, fullPage: true })
await browser.close()
