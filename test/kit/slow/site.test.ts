import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeHome } from '../../../kit/node/home/write-home.ts'
import { useBrowser } from '../../support/open.ts'
import { course, decks, root } from '../../support/project.ts'

const { open, site } = useBrowser({ serviceWorkers: 'allow' })
const dist = join(root, 'dist')
const [first] = course.modules

test('the home page names the course and offers each module in its language, with minutes, deck and PDF', async () => {
  const { page, faults } = await open('index.html', { locale: 'en-GB' })
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.locator('h1').innerText()).toContain(course.title.en)
  for (const { decks } of course.modules) {
    const deck = decks.find(deck => deck.locale === 'en')!
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    expect(text).toContain(deck.title)
    expect(text).toContain(deck.promise)
    expect(text).toContain(`${deck.minutes} min`)
    for (const { locale } of decks) {
      const links = await page.locator('main a').evaluateAll(links => links.map(link => link.getAttribute('href')))
      expect(links).toContain(`${deck.module}/${locale}/index.html`)
      expect(links).toContain(`handouts/${locale}/${deck.module}.pdf`)
    }
  }
  expect(faults).toEqual([])
})

test('every link of the home page leads somewhere, in each language', async () => {
  for (const path of ['index.html', 'pt-BR/index.html']) {
    const { page } = await open(path, { locale: 'en' })
    const targets = await page.locator('a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    expect(targets.length).toBeGreaterThan(3)
    for (const target of new Set(targets))
      expect((await page.request.get(target)).status(), target).toBe(200)
  }
})

test.each([['en', 'index.html'], ['pt-BR', 'pt-BR/index.html']])('the words of the course are explained on the home page in %s', async (locale, path) => {
  const { page } = await open(path, { locale })
  await page.locator('.words summary').click()
  const shown = await page.locator('.words').innerText()
  const ids = new Set(decks.flatMap(deck => deck.terms))
  expect(ids.size).toBeGreaterThan(5)
  for (const id of ids)
    expect(shown).toContain(course.glossary[id]![locale]!.meaning)
})

test('a person with a Portuguese browser lands on Portuguese, and may choose English for good', async () => {
  const { page, faults } = await open('index.html', { locale: 'pt-PT' })
  await page.waitForURL('**/pt-BR/index.html')
  expect(await page.getAttribute('html', 'lang')).toBe('pt-BR')
  await page.locator('a[hreflang=en]').first().click()
  await page.waitForURL(`${site}index.html`)
  await page.reload()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(faults).toEqual([])
})

test('light and dark: the browser\'s wish, then the reader\'s own, which the decks share', async () => {
  const { page } = await open('index.html', { locale: 'en', colorScheme: 'dark' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(13, 18, 36)')
  await page.getByRole('button', { name: /dark|light/i }).first().click()
  expect(await ground()).toBe('rgb(251, 250, 247)')
  await page.goto(`${site}${first!.name}/en/index.html`)
  await page.locator('.slidev-layout').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
})

test('search engines learn of the other languages where the site\'s address is known: they take whole addresses alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const alternates = (page: string) => [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, locale, href]) => [locale, href])
  await writeHome({ ...course, url: 'https://example.org/course/' }, folder)
  for (const path of ['index.html', 'pt-BR/index.html']) {
    expect(alternates(readFileSync(join(folder, path), 'utf8'))).toEqual([
      ['en', 'https://example.org/course/index.html'],
      ['pt-BR', 'https://example.org/course/pt-BR/index.html'],
      ['x-default', 'https://example.org/course/index.html'],
    ])
  }
  await writeHome({ ...course, url: undefined }, folder)
  expect(alternates(readFileSync(join(folder, 'index.html'), 'utf8'))).toEqual([])
})

test('the keyboard reaches the first deck: skip link, then the module', async () => {
  const { page } = await open('index.html', { locale: 'en' })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/)
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.getAttribute('href')?.endsWith('en/index.html')))
      break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/index.html#/*')
})

test('without JavaScript the home page is whole', async () => {
  const { page } = await open('index.html', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain(first!.decks[0]!.title)
})

test('every page lives under a strict policy: no inline script, nothing from another host', () => {
  const pages = filesBelow(dist).filter(file => file.endsWith('.html'))
  const extras = course.extras.flatMap(module => module.decks)
  expect(pages).toHaveLength(decks.length + extras.length + course.languages.length)
  for (const file of pages) {
    const html = readFileSync(file, 'utf8').replaceAll('&#39;', '\'')
    expect(html, file).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'self'[^"]*object-src 'none'/)
    expect(html, file).not.toMatch(/script-src[^;"]*unsafe|<script(?![^>]*\bsrc=)/)
  }
})

test('no speaker note is in the hosted site, in whole or in part', () => {
  const content = filesBelow(dist).filter(file => /\.(?:html|js|css|json)$/.test(file)).map(file => readFileSync(file, 'utf8')).join('\n')
  let looked = 0
  const found: string[] = []
  for (const { note } of decks.flatMap(deck => deck.slides)) {
    // A line of a note may have become HTML: look for its longest run of plain words. What it quotes, a command or a
    // sentence of the slide, is public.
    for (const line of note.split('\n')) {
      const words = line.replace(/`[^`]*`|“[^”]*”|"[^"]*"/g, '*').split(/[*_`"<>[\]()“”]|--/).map(part => part.trim()).sort((a, b) => b.length - a.length)[0] ?? ''
      if (words.length < 20)
        continue
      looked++
      if (content.includes(words))
        found.push(words)
    }
  }
  expect(found).toEqual([])
  expect(looked).toBeGreaterThan(decks.length * 20)
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}
