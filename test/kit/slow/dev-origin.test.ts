import { readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'
import { get, sendRaw } from '../../support/raw-request.ts'
import { printed, type Running, startWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, writeCourse } from '../../support/temp-course.ts'

const { newPage } = useBrowser()
const note = 'a note nobody in the room may read'
let folder = ''
let deck = ''
let running: Running
let own = ''
let others: Server
/** An address of the first slide, which is read and written there. */
let slide = ''

beforeAll(async () => {
  folder = writeCourse({ 'course.yaml': inEnglish, '01-one/en.md': smallDeck('en') })
  deck = join(folder, 'slides/01-one/en.md')
  others = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<title>another page</title>'))
  await new Promise<void>(resolve => others.listen(0, '127.0.0.1', resolve))
  const port = 3000 + Math.floor(Math.random() * 900)
  own = `http://localhost:${port}/`
  slide = `${own}__slidev/slides/1.json`
  running = startWorkshop(folder, ['dev', '1', '--port', String(port)])
  await printed(running, /localhost/)
})
afterAll(async () => {
  running.child.kill('SIGINT')
  await running.ended
  others.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page that another program of this machine serves, under a name of this machine. */
async function foreignPage(name: string): Promise<Page> {
  const { page } = await newPage()
  await page.goto(`http://${name}:${(others.address() as AddressInfo).port}/`)
  return page
}

/** What a page sends besides an address. */
interface Sent { method: string, headers?: Record<string, string>, body: string, mode?: 'cors' | 'no-cors' }

/** What a page gets to see of an answer. */
const read = (page: Page, url: string, options?: Sent) =>
  page.evaluate(([url, options]) => fetch(url, options).then(response => response.text(), () => 'refused'), [url, options] as const)

const rewrite: Sent = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify({ content: '# Taken over', note: 'gone' }) }

test.each(['localhost', '127.0.0.1'])('a page on another port of %s can neither read a note nor write a slide', async (name) => {
  const before = readFileSync(deck, 'utf8')
  const page = await foreignPage(name)
  for (const path of ['__slidev/slides/1.json', 'slides/1.json', '@vite/client', `@fs${deck}`, '__mcp', ''])
    expect(await read(page, `${own}${path}`), path).toBe('refused')
  for (const mode of ['cors', 'no-cors'] as const)
    expect(await read(page, slide, { ...rewrite, mode })).not.toContain(note)
  // A form needs no script to be sent.
  await page.setContent(`<form method="post" enctype="text/plain" action="${slide}"><input name='{"content":"# Taken over","x":"' value='"}'></form>`)
  await page.evaluate(() => document.forms[0]!.submit())
  await page.waitForURL(slide)
  expect(await page.textContent('body')).toContain('for its author alone')
  expect(readFileSync(deck, 'utf8')).toBe(before)
})

test('a page elsewhere gets no script, picture or frame of the deck', async () => {
  const page = await foreignPage('localhost')
  const loads = await page.evaluate(own => Promise.all([['script', 'src', '@vite/client'], ['img', 'src', 'favicon.svg'], ['link', 'href', '@vite/client']].map(([tag, attribute, path]) => new Promise<string>((resolve) => {
    const element = Object.assign(document.createElement(tag!), { rel: 'stylesheet', [attribute!]: `${own}${path}`, onload: () => resolve('loaded'), onerror: () => resolve('refused') })
    document.head.append(element)
  }))), own)
  expect(loads).toEqual(['refused', 'refused', 'refused'])
  await page.setContent(`<iframe src="${own}"></iframe>`)
  await expect.poll(() => page.frames().at(-1)?.url()).toContain('chrome-error')
})

test('a page elsewhere cannot open the socket by which the deck is steered, even where it has the token', async () => {
  const token = /const wsToken = "([^"]+)"/.exec((await get(own, '/@vite/client')).body)?.[1]
  expect(token).toBeDefined()
  const open = (page: Page, protocol: string) => page.evaluate(([url, protocol]) => new Promise<string>((resolve) => {
    const socket = new WebSocket(url!, protocol)
    socket.onopen = () => resolve('open')
    socket.onerror = () => resolve('refused')
  }), [`${own.replace('http', 'ws')}?token=${token}`, protocol])
  const page = await foreignPage('localhost')
  expect(await open(page, 'vite-hmr')).toBe('refused')
  expect(await open(page, 'vite-ping')).toBe('refused')
  const { page: mine } = await newPage()
  await mine.goto(own)
  expect(await open(mine, 'vite-hmr')).toBe('open')
})

test.each(['evil.example', 'evil.example:3030', '192.0.2.7', '[2001:db8::7]', 'localhost.evil.example', 'evil.example@localhost', ''])('a name that leads here from elsewhere, "%s", is refused', async (host) => {
  expect(await get(own, '/__slidev/slides/1.json', { Host: host })).toMatchObject({ status: 403 })
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: vite-hmr'
  expect((await sendRaw(own, `GET / HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\n\r\n`)).status).toBe(403)
})

test('a program on this machine may, as long as it does not come from a page', async () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(await get(own, '/__slidev/slides/1.json', { Host: host })).toMatchObject({ status: 200 })
  const ofPages: Record<string, string>[] = [{ Origin: 'null' }, { Origin: 'http://localhost:1' }, { 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }]
  for (const headers of ofPages)
    expect(await get(own, '/__slidev/slides/1.json', headers), JSON.stringify(headers)).toMatchObject({ status: 403 })
})

test('the author reads notes, writes slides, and comes by a link from anywhere', async () => {
  const elsewhere = await foreignPage('127.0.0.1')
  await elsewhere.setContent(`<a href="${own}#/presenter/claim">to the deck</a>`)
  await elsewhere.click('a')
  await elsewhere.locator('.slidev-note').filter({ hasText: 'and who has seen one before' }).first().waitFor({ timeout: 60_000 })
  expect(await read(elsewhere, slide)).toContain(note)
  expect(await read(elsewhere, `${own}__slidev/slides/2.json`, { method: 'POST', body: JSON.stringify({ content: '# Written by the author\n' }) })).toContain('Written by the author')
  await expect.poll(() => readFileSync(deck, 'utf8')).toContain('# Written by the author')
  // The socket is open: what is saved is shown.
  await elsewhere.locator('.slidev-layout h1').filter({ hasText: 'Written by the author' }).first().waitFor()
})
