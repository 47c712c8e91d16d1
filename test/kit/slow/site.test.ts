import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { writeHome } from '../../../kit/node/home/write-home.ts'
import { useBrowser } from '../../support/open.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { filesBelow } from '../../support/files.ts'
import { noteWords } from '../../support/texts.ts'

const { open, site } = useBrowser({ serviceWorkers: 'allow' })
const dist = join(root, 'dist')
const [first] = course.modules
const words = wordsOf(course, 'es').home

test('the home page names the course and offers each module in its language, with minutes, deck and PDF', async () => {
  const { page, faults } = await open('index.html', { locale: 'es-MX' })
  expect(await page.getAttribute('html', 'lang')).toBe('es')
  expect(await page.locator('h1').innerText()).toContain(course.title.es)
  for (const { decks } of course.modules) {
    const deck = decks.find(deck => deck.locale === 'es')!
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
  for (const path of ['index.html', 'fr/index.html']) {
    const { page } = await open(path, { locale: 'es' })
    const targets = await page.locator('a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    const [own, others] = [true, false].map(isOwn => targets.filter(target => target.startsWith(site) === isOwn)) as [string[], string[]]
    expect(own.length).toBeGreaterThan(3)
    for (const target of new Set(own))
      expect((await page.request.get(target)).status(), target).toBe(200)
    // The tests have no network: of the web, only what the course itself names.
    expect(new Set(others)).toEqual(new Set([course.licence!.url]))
  }
})

test.each([['es', 'index.html'], ['fr', 'fr/index.html']])('the words of the course are explained on the home page in %s', async (locale, path) => {
  const { page } = await open(path, { locale })
  await page.locator('.words summary').click()
  const shown = await page.locator('.words').innerText()
  const ids = new Set(decks.flatMap(deck => deck.terms))
  expect(ids.size).toBe(Object.keys(course.glossary).length)
  for (const id of ids)
    expect(shown).toContain(course.glossary[id]![locale]!.meaning)
})

test('a person with a French browser lands on French, and may choose Spanish for good', async () => {
  const { page, faults } = await open('index.html', { locale: 'fr-CA' })
  await page.waitForURL('**/fr/index.html')
  // Nobody has written the kit's words in French: the page is in the language of its words.
  expect(await page.getAttribute('html', 'lang')).toBe(wordsOf(course, 'fr').lang)
  expect(await page.locator('h1').innerText()).toContain(course.title.fr)
  await page.locator('a[hreflang=es]').first().click()
  await page.waitForURL(`${site}index.html`)
  await page.reload()
  expect(await page.getAttribute('html', 'lang')).toBe('es')
  expect(faults).toEqual([])
})

test('light and dark: the browser\'s wish, then the reader\'s own, which the decks share', async () => {
  const { page } = await open('index.html', { locale: 'es', colorScheme: 'dark' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(13, 18, 36)')
  await page.getByRole('button', { name: words.light }).click()
  expect(await ground()).toBe('rgb(251, 250, 247)')
  await page.getByRole('button', { name: words.dark }).waitFor()
  await page.goto(`${site}${first!.name}/es/index.html`)
  await page.locator('.slidev-layout').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
})

test('search engines learn of the other languages where the site\'s address is known: they take whole addresses alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const alternates = (page: string) => [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, locale, href]) => [locale, href])
  await writeHome({ ...course, url: 'https://example.org/course/' }, folder)
  for (const path of ['index.html', 'fr/index.html']) {
    expect(alternates(readFileSync(join(folder, path), 'utf8'))).toEqual([
      ['es', 'https://example.org/course/index.html'],
      ['fr', 'https://example.org/course/fr/index.html'],
      ['x-default', 'https://example.org/course/index.html'],
    ])
  }
  await writeHome({ ...course, url: undefined }, folder)
  expect(alternates(readFileSync(join(folder, 'index.html'), 'utf8'))).toEqual([])
})

test('the keyboard reaches the first deck: skip link, then the module', async () => {
  const { page } = await open('index.html', { locale: 'es' })
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/)
  await page.keyboard.press('Enter')
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.getAttribute('href')?.endsWith('es/index.html')))
      break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/es/index.html#/*')
})

test('on a phone text of twice the size fits the home page without scrolling sideways', async () => {
  const { page } = await open('index.html', { locale: 'es', viewport: { width: 390, height: 844 }, bypassCSP: true })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('the home page names the labs, in the page\'s language', async () => {
  for (const [path, title] of [['index.html', 'Contar por grupo'], ['fr/index.html', 'Compter par groupe']]) {
    const { page } = await open(path!, { locale: 'es' })
    expect(await page.locator('.labs li').count()).toBe(1)
    expect(await page.locator('.labs').innerText()).toContain(title)
  }
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
  const words = decks.flatMap(noteWords)
  expect(words.length).toBeGreaterThan(decks.length * 10)
  expect(words.filter(words => content.includes(words))).toEqual([])
})
