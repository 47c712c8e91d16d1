import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressSite } from '../../../kit/node/built/compress.ts'
import { serveFolder } from '../../../kit/node/serve/static-server.ts'
import { useBrowser } from '../../support/open.ts'
import { decks, root } from '../../support/fixture-course.ts'

const { open, site } = useBrowser()
const dist = join(root, 'dist')
const [first, second] = decks

test('every text of the site lies there compressed as well, and holds the same', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(name => join(dist, name)).filter(file => /\.(?:html|js|css|svg)$/.test(file) && statSync(file).size >= 1000)
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const content = readFileSync(file)
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), file).toBe(true)
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content), file).toBe(true)
    expect(statSync(`${file}.br`).size).toBeLessThan(content.length)
  }
})

test('the kit\'s own server sends these copies to who takes them, and lets what has a hash in its name be kept', async () => {
  const get = (path: string, encodings: string) => fetch(new URL(path, site), { headers: { 'accept-encoding': encodings } })
  const script = `assets/${readdirSync(join(dist, 'assets')).find(name => /^packages-.*\.js$/.test(name))!}`
  for (const [encodings, sent] of [['gzip, deflate, br', 'br'], ['gzip', 'gzip'], ['identity', null]] as const) {
    const response = await get(script, encodings)
    expect(response.headers.get('content-encoding')).toBe(sent)
    expect(response.headers.get('content-type')).toBe('text/javascript')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toBe(readFileSync(join(dist, script), 'utf8'))
  }
  const page = await get('index.html', 'br')
  expect(page.headers.get('content-encoding')).toBe('br')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await page.text()).toBe(readFileSync(join(dist, 'index.html'), 'utf8'))
})

test('a copy that is older than its file is not sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const page = join(folder, 'index.html')
  writeFileSync(page, 'early '.repeat(1000))
  await compressSite(folder)
  const server = await serveFolder(folder, 0)
  try {
    const read = async () => (await fetch(server.url)).text()
    expect(await read()).toMatch(/^early/)
    writeFileSync(page, 'late '.repeat(1000))
    utimesSync(page, new Date(), new Date(Date.now() + 5000))
    expect(await read()).toMatch(/^late/)
  }
  finally {
    await server.close()
  }
})

test('all decks have one file of packages, whatever components they use; who has seen a deck loads little more than half of the next', async () => {
  const packages = decks.map(({ module, locale }) => readFileSync(join(dist, module, locale, 'index.html'), 'utf8').match(/packages-[\w-]+\.js/)?.[0])
  expect(new Set(packages).size).toBe(1)
  const { page } = await open('index.html')
  const loaded = new Map<string, number>()
  page.on('response', response => void response.body().then(body => loaded.set(response.url(), body.length), () => undefined))
  const bytesOf = async (deck: typeof first) => {
    loaded.clear()
    await page.goto(new URL(`${deck!.module}/${deck!.locale}/index.html`, page.url().replace(/[^/]*$/, '').replace(/\d\d-[^/]*\/.*$/, '')).href)
    await page.locator('.slidev-layout').first().waitFor()
    await page.waitForLoadState('networkidle')
    return new Map(loaded)
  }
  const whole = await bytesOf(first)
  const more = await bytesOf(second)
  const sum = (files: Map<string, number>) => [...files.values()].reduce((total, bytes) => total + bytes, 0)
  const fresh = new Map([...more].filter(([url]) => !whole.has(url)))
  expect(sum(whole)).toBeGreaterThan(300_000)
  expect(sum(fresh)).toBeLessThan(sum(whole) * 0.6)
})

test('slides come as they come near: the last one\'s text is not in the first view', async () => {
  const { page } = await open(`${first!.module}/${first!.locale}/index.html`)
  const scripts: string[] = []
  page.on('response', response => void response.text().then(text => scripts.push(text), () => undefined))
  await page.reload()
  await page.locator('.slidev-layout').first().waitFor()
  await page.waitForLoadState('networkidle')
  const [start, end] = [first!.slides[0]!, first!.slides.at(-1)!]
  expect(scripts.some(text => text.includes(start.title))).toBe(true)
  const last = /https:\/\/[\w./-]+/.exec(end.content)![0]
  expect(readdirSync(join(dist, 'assets')).some(name => name.endsWith('.js') && readFileSync(join(dist, 'assets', name), 'utf8').includes(last))).toBe(true)
  expect(scripts.some(text => text.includes(last))).toBe(false)
})

test('no deck has files of its own beside its page and the icon', () => {
  for (const deck of decks)
    expect(existsSync(join(dist, deck.module, deck.locale, 'assets'))).toBe(false)
})
