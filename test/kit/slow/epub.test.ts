import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorIn } from '../../../kit/node/course/author-in.ts'
import { readKept } from '../../../kit/node/base/kept.ts'
import { packBook } from '../../../kit/node/epub/pack.ts'
import type { TakenPart } from '../../../kit/page/taken-slide.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { useBrowser } from '../../support/open.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { noteLines, squeezed } from '../../support/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'epub-'))
const bookOf = (locale: string): string => join(folder, 'exports', locale, 'handbook.epub')
const when = { SOURCE_DATE_EPOCH: '1764288000' }
const xhtml = /\.xhtml$/

/** What a page of the book holds, as a reader parses it. */
interface Parsed { fault: string, language: string | null, ids: string[], links: string[], images: { src: string, alt: string | null }[], loaded: string[], text: string, headings: string[] }

function parse(source: string): Parsed {
  const page = new DOMParser().parseFromString(source, 'application/xhtml+xml')
  const all = (selector: string): Element[] => Array.from(page.querySelectorAll(selector))
  return {
    fault: page.querySelector('parsererror')?.textContent ?? '',
    language: page.documentElement.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang'),
    ids: all('[id]').map(element => element.id),
    links: all('a[href]').map(link => link.getAttribute('href')!),
    images: all('img').map(image => ({ src: image.getAttribute('src')!, alt: image.getAttribute('alt') })),
    loaded: all('[src], link[href], script, iframe, object').map(element => element.getAttribute('src') ?? element.getAttribute('href') ?? element.localName),
    text: page.querySelector('body')?.textContent ?? '',
    headings: all('h1, h2, h3, h4, h5, h6').map(heading => heading.localName),
  }
}

/** The words of a handout text, paragraph by paragraph: without drawings, which the book has as pictures. */
function paragraphs(source: string): string[] {
  const text = new DOMParser().parseFromString(source, 'text/html').body
  for (const drawn of text.querySelectorAll('svg, button, [aria-hidden="true"]'))
    drawn.remove()
  return Array.from(text.querySelectorAll('p, pre, td, th, li'), block => block.textContent)
}

beforeAll(async () => {
  cpSync(root, folder, { recursive: true, verbatimSymlinks: true })
  const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'epub'], when)
  expect(code, stderr).toBe(0)
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const { newPage } = useBrowser()
let page: Page
beforeAll(async () => { ({ page } = await newPage()) })

describe.each(course.languages)('handbook.epub in %s', (locale) => {
  const own = decks.filter(deck => deck.locale === locale)
  const files = (): Record<string, Uint8Array> => unzipSync(readFileSync(bookOf(locale)))
  const textOf = (path: string): string => strFromU8(files()[path]!)
  const pages = async (): Promise<Map<string, Parsed>> => new Map(await Promise.all(Object.keys(files()).filter(path => xhtml.test(path)).map(async path => [path, await page.evaluate(parse, textOf(path))] as const)))
  const manifest = (): { path: string, type: string, properties: string | undefined }[] => Array.from(textOf('EPUB/package.opf').matchAll(/<item id="[^"]+" href="([^"]+)" media-type="([^"]+)"(?: properties="([^"]+)")?\/>/g), ([, href, type, properties]) => ({ path: `EPUB/${href}`, type: type!, properties }))

  test('is valid, by a validator', async () => {
    const { valid, messages } = await EpubCheck.validate(readFileSync(bookOf(locale)))
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity)).map(({ message, location }) => `${location?.path}: ${message}`)).toEqual([])
    expect(valid).toBe(true)
  })

  test('the validator refuses it where a picture is missing', async () => {
    const some = Object.entries(files()).filter(([path]) => path !== 'mimetype' && !path.endsWith('cover.png'))
    expect((await EpubCheck.validate(packBook(some.map(([path, content]) => ({ path, content }))))).valid).toBe(false)
  })

  test('begins with its type, stored, and is light enough for a phone', () => {
    const book = readFileSync(bookOf(locale))
    expect(book.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    expect(book.readUInt16LE(8)).toBe(0)
    expect(book.length).toBeLessThan(8e6)
  })

  test('lists all that it holds, and holds all that it lists', () => {
    const listed = manifest().map(({ path }) => path)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.sort()).toEqual(Object.keys(files()).filter(path => path.startsWith('EPUB/') && path !== 'EPUB/package.opf').sort())
    expect(manifest().filter(({ properties }) => properties === 'nav')).toHaveLength(1)
    expect(manifest().filter(({ properties }) => properties === 'cover-image')).toHaveLength(1)
  })

  test('says what it is, in which language, of when, and how it can be read', () => {
    const opf = textOf('EPUB/package.opf')
    for (const words of [`<dc:title>${course.title[locale]}</dc:title>`, `<dc:language>${locale}</dc:language>`, authorIn(course, locale), course.licence!.name, '<meta property="dcterms:modified">2025-11-28T00:00:00Z</meta>', 'urn:uuid:', 'schema:accessMode', 'schema:accessModeSufficient', 'alternativeText', 'tableOfContents', 'schema:accessibilityHazard', 'schema:accessibilitySummary'])
      expect(opf).toContain(words)
  })

  test('each page is well-formed, in its language, runs nothing and loads nothing from elsewhere', async () => {
    for (const [path, { fault, language, loaded, headings }] of await pages()) {
      expect(fault, path).toBe('')
      expect(language, path).toBe(locale)
      expect(loaded.filter(address => /^\w+:|^(?:script|iframe|object)$/.test(address)), path).toEqual([])
      // No rank is left out on the way down.
      for (const [index, heading] of headings.entries())
        expect(Number(heading[1]) - Number(headings[index - 1]?.[1] ?? 0), `${path}: ${headings.slice(0, index + 1).join(' ')}`).toBeLessThanOrEqual(1)
    }
    const broken = await page.evaluate(parse, textOf('EPUB/nav.xhtml').replace('</nav>', ''))
    expect(broken.fault, 'the test sees a fault').not.toBe('')
  })

  test('every link in it arrives, and no id stands twice', async () => {
    const all = await pages()
    const ids = Array.from(all.values()).flatMap(({ ids }) => ids.filter(id => id !== 'title' && id !== 'toc'))
    expect(new Set(ids).size).toBe(ids.length)
    let inside = 0
    for (const [path, { links }] of all) {
      for (const link of links.filter(link => !/^\w+:/.test(link))) {
        inside++
        const [file = '', id] = link.split('#')
        const target = all.get(posix.join(posix.dirname(path), file))
        expect(target, `${path}: ${link}`).toBeDefined()
        expect(id === undefined || target!.ids.includes(id), `${path}: ${link}`).toBe(true)
      }
      // No link leads to the machine on which it was made.
      expect(links.filter(link => /localhost|127\.0\.0\.1/.test(link)), path).toEqual([])
    }
    expect(inside).toBeGreaterThan(own.reduce((sum, deck) => sum + deck.slides.length, 0))
  })

  test('every picture is there, is a picture, and says what it shows', async () => {
    const images = Array.from(await pages()).flatMap(([path, { images }]) => images.map(image => ({ path, ...image })))
    expect(images.length).toBeGreaterThan(own.length + 1)
    for (const { path, src, alt } of images) {
      expect(alt?.trim().length, `${path}: ${src}`).toBeGreaterThan(2)
      const content = Buffer.from(files()[posix.join(posix.dirname(path), src)]!)
      expect(content.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(content.length, `${src} is blank`).toBeGreaterThan(400)
    }
  })

  test('the contents lead through modules and slides in the order in which they are read', () => {
    const nav = textOf('EPUB/nav.xhtml')
    const targets = Array.from(nav.slice(0, nav.indexOf('epub:type="landmarks"')).matchAll(/<a href="([^"]+)"/g), ([, href]) => href!)
    const expected = own.flatMap(deck => [`${deck.module}.xhtml`, ...deck.slides.slice(1).filter(slide => slide.layout !== 'sources').map(slide => `${deck.module}.xhtml#m${deck.number}-${slide.id}`)])
    expect(targets.slice(0, expected.length)).toEqual(expected)
    const ids = new Map(Array.from(textOf('EPUB/package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/g), ([, id, href]) => [id!, href!]))
    const spine = Array.from(textOf('EPUB/package.opf').matchAll(/<itemref idref="([^"]+)"/g), ([, id]) => ids.get(id!)!)
    expect(spine.slice().sort()).toEqual(manifest().filter(({ type }) => type === 'application/xhtml+xml').map(({ path }) => path.slice(5)).sort())
    expect([...new Set(targets.map(target => target.split('#')[0]))]).toEqual(spine.slice(3))
    for (const type of ['cover', 'toc', 'bodymatter'])
      expect(nav).toContain(`epub:type="${type}"`)
  })

  test('holds the text of every handout whole, and nothing that is private', async () => {
    const all = await pages()
    const book = Array.from(all.values(), ({ text }) => squeezed(text)).join('\n')
    let seen = 0
    for (const deck of own) {
      const { taken } = JSON.parse(readKept(join(folder, '.workshop/taken', deck.module, `${locale}.json`))!) as { taken: TakenPart }
      const chapter = squeezed(all.get(`EPUB/${deck.module}.xhtml`)!.text) + squeezed(all.get('EPUB/sources.xhtml')?.text ?? '')
      for (const slide of taken.slides) {
        for (const paragraph of await page.evaluate(paragraphs, slide.text)) {
          seen++
          expect(chapter, `${deck.module} ${slide.id}`).toContain(squeezed(paragraph))
        }
      }
      for (const { title } of deck.slides.filter(({ layout }) => layout !== 'sources'))
        expect(chapter).toContain(squeezed(title))
      expect(noteLines(deck).filter(line => line.length > 20 && book.includes(line))).toEqual([])
    }
    expect(seen).toBeGreaterThan(10)
  })

  test('the home page offers it', () => {
    const home = readFileSync(join(folder, 'dist', locale === course.languages[0] ? '' : locale, 'index.html'), 'utf8')
    expect(home).toMatch(new RegExp(`href="[^"]*handouts/${locale}/handbook\\.epub" type="application/epub\\+zip"`))
    expect(readFileSync(join(folder, 'dist/handouts', locale, 'handbook.epub')).equals(readFileSync(bookOf(locale)))).toBe(true)
  })
})

describe('made again', () => {
  /** Each makes books, one after another: a try that was given up half-way would go on, and take away the file of the next. */
  const patience = { timeout: 900_000 }
  const [locale = ''] = course.languages
  const file = bookOf(locale)
  const exported = async () => {
    const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'epub', '--lang', locale], when)
    expect(code, stderr).toBe(0)
  }

  test('what shows the same is not, and what is made again is the same bytes', patience, async () => {
    // Where an earlier try of this test has left none.
    if (!existsSync(file))
      await exported()
    const before = readFileSync(file)
    const made = statSync(file).ino
    await exported()
    expect(statSync(file).ino).toBe(made)
    rmSync(file)
    // Without what an earlier run has kept of its pictures.
    rmSync(join(folder, '.workshop/figures'), { recursive: true, force: true })
    await exported()
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('"make" keeps it up to date', patience, async () => {
    const deck = decks.find(deck => deck.locale === locale)!
    const source = join(folder, 'slides', deck.module, `${locale}.md`)
    writeFileSync(source, readFileSync(source, 'utf8').replace('<Handout>', '<Handout>\n\nNuevo en el libro.\n'))
    const { code, stderr } = await runWorkshop(folder, ['make', '--lang', locale], when)
    expect(code, stderr).toBe(0)
    expect(strFromU8(unzipSync(readFileSync(file))[`EPUB/${deck.module}.xhtml`]!)).toContain('Nuevo en el libro.')
    expect(existsSync(join(folder, 'dist/handouts', locale, 'handbook.epub'))).toBe(true)
  })
})
