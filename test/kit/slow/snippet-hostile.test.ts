import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../../kit/node/chromium/find-chromium.ts'
import { launchChromium } from '../../../kit/node/chromium/launch.ts'
import { serveFolder, type StaticServer } from '../../../kit/node/serve/static-server.ts'
import { shownSlide } from '../../support/open.ts'
import { root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, writeCourse } from '../../support/temp-course.ts'

const deck = `---
theme: default
addons: [workshop]
title: A snippet
lang: en
layout: cover
id: cover
minutes: 1
---

# A snippet

---
layout: code
id: code
minutes: 1
---

::title::

# It runs

::default::

<Snippet file="one/hello" />

---
layout: claim
id: after
minutes: 1
---

# The deck lives on
`

let folder = ''
let server: StaticServer
let browser: Browser
let page: Page
let crashed = false

/** One tab for all of them: what one run leaves behind, the next would meet. */
beforeAll(async () => {
  folder = writeCourse({ 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '01-one/en.md': deck })
  rmSync(join(folder, 'snippets'))
  mkdirSync(join(folder, 'snippets/one'), { recursive: true })
  writeFileSync(join(folder, 'snippets/one/hello.ts'), 'export async function main(): Promise<void> {\n  console.log(\'hello\')\n}\n')
  expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
  server = await serveFolder(join(folder, 'dist'), 0)
  browser = await launchChromium(await findChromium(root))
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  page.on('crash', () => { crashed = true })
  await page.goto(`${server.url}01-one/en/index.html#/code`)
  await press('Edit')
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const press = (name: string) => shownSlide(page).getByRole('button', { name, exact: true }).click()
const outputNow = () => shownSlide(page).getByRole('log').innerText()

/** Runs a text in the place of the snippet's, until it has come to its end; meanwhile and then the tab answers. */
let runs = 0
async function run(body: string): Promise<string> {
  const begin = `BEGIN ${++runs}`
  await shownSlide(page).getByRole('textbox').fill(`export async function main(): Promise<void> {\n  console.log('${begin}')\n${body}\n  console.log('END')\n}`)
  await page.keyboard.press('Control+Enter')
  // What the last run printed stays until this one prints.
  await expect.poll(outputNow, { timeout: 9_000 }).toContain(begin)
  await expect.poll(outputNow, { timeout: 9_000 }).toMatch(/END$|It failed|…$/m)
  await expect.poll(() => shownSlide(page).getByRole('button', { name: 'Run', exact: true }).count(), { timeout: 9_000 }).toBe(1)
  const before = performance.now()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(performance.now() - before).toBeLessThan(2000)
  expect(crashed).toBe(false)
  return outputNow()
}

test('out of its reach: what fetches, keeps, draws and speaks with others', async () => {
  const names = ['postMessage', 'close', 'caches', 'indexedDB', 'IDBFactory', 'BroadcastChannel', 'MessageChannel', 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'Worker', 'SharedWorker', 'OffscreenCanvas', 'FontFace', 'fonts', 'reportError', 'Notification', 'webkitRequestFileSystem', 'StorageManager', 'LockManager', 'ServiceWorkerRegistration', 'PushManager', 'scheduler']
  const output = await run(`
  const chain = []
  for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder)) chain.push(holder)
  const there = ${JSON.stringify(names)}.filter(name => chain.some(holder => Object.getOwnPropertyDescriptor(holder, name)) || typeof globalThis[name] !== 'undefined')
  console.log('there:', there.join(' '))
  console.log('navigator:', Object.keys(navigator).join(' '), navigator.storage, navigator.locks, navigator.serviceWorker)
  console.log('objects:', typeof URL.createObjectURL)
  for (const source of ['data:text/javascript,1', 'https://example.com/x.js'])
    await import(source).then(() => console.log('loaded', source), () => console.log('refused'))`)
  expect(output).toMatch(/^there:\s*$/m)
  expect(output).toContain('navigator: userAgent language languages hardwareConcurrency undefined undefined undefined')
  expect(output).toContain('objects: undefined')
  expect(output.match(/^refused$/gm)).toHaveLength(2)
})

test('a line of 200,000,000 characters, endless lines and endless lists are cut before they are said', async () => {
  const long = await run('  console.log(\'x\'.repeat(2e8))')
  expect(long).toMatch(/^x{4000}…$/m)
  const lines = await run('  console.log(\'line\\n\'.repeat(1e6))\n  for (let i = 0; i < 1e6; i++) console.log(i)')
  expect(lines.split('\n').filter(Boolean).length).toBeLessThan(510)
  expect(lines).toMatch(/…$/)
  const list = await run(`
  const numbers = Array.from({ length: 3e6 }, (_, i) => i)
  numbers[Symbol.iterator] = function* () { for (;;) yield 'again and again' }
  console.log(numbers)
  console.log(new Set(Array.from({ length: 1e6 }, (_, i) => 'entry ' + i)), Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ['key' + i, [i]])))`)
  expect(list).toContain('... 2999900 more items')
  expect(list).toContain('... 999900 more items')
  expect(list.length).toBeLessThan(60_000)
})

test('300,000 messages of its own do not reach the page', async () => {
  const output = await run(`
  let said = 0
  const ways = [() => self.postMessage, () => Object.getPrototypeOf(self).postMessage, () => DedicatedWorkerGlobalScope.prototype.postMessage, () => new MessageChannel().port1.postMessage]
  for (let i = 0; i < 300_000; i++) {
    try { ways[i % 4]()({ type: i % 2 ? 'started' : 'nonsense' }); said++ } catch {}
  }
  console.log('said', said)`)
  expect(output).toContain('said 0')
})

test('a hundred thousand errors are one', async () => {
  const output = await run('  for (let i = 0; i < 100_000; i++) { setTimeout(() => { throw new Error(\'mine\') }); void Promise.reject(new Error(\'lost\')) }\n  await new Promise(() => {})')
  expect(output.match(/It failed/g)).toHaveLength(1)
})

test('it may change the language as it likes: what it says is cut all the same', async () => {
  const output = await run(`
  const huge = 'y'.repeat(1e8)
  for (const name of ['slice', 'split', 'toString', 'trim', 'replaceAll']) String.prototype[name] = () => huge
  for (const name of ['map', 'join', 'reduce', 'push']) Array.prototype[name] = () => huge
  JSON.stringify = () => huge
  console.log('a'.repeat(1e6))
  console.log({ a: 'b' }, [huge])`)
  expect(output).toMatch(/^a{4000}…$/m)
  expect(output.length).toBeLessThan(110_000)
})

test('a loop that fills the memory and never ends is ended', async () => {
  expect(await run('  const list: unknown[] = []\n  for (;;) list.push({ length: list.length })')).toContain('It failed: RangeError: its loops went round more than 10,000,000 times')
  expect(await run('  const list: unknown[] = []\n  while (true) { try { list.push({ a: 1 }) } catch {} }')).toContain('It failed: RangeError')
})

test('after all of that the snippet runs, and the deck goes on', async () => {
  await press('Reset')
  await press('Run')
  await expect.poll(outputNow).toContain('hello')
  await page.evaluate(() => { location.hash = '#/after' })
  await shownSlide(page).getByRole('heading', { name: 'The deck lives on' }).waitFor()
})
