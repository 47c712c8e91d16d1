import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chosenLines } from '../../../kit/components/snippet/chosen-lines.ts'
import { keyOf, recorded } from '../../../kit/node/compile/snippets/recorded.ts'
import { findTags } from '../../../kit/node/compile/snippets/tags.ts'
import { filesBelow } from '../../support/files.ts'
import { failuresIn } from '../../support/matterhorn/conditions.ts'
import { course, decks, root } from '../../support/project.ts'
import { drawnFill } from '../../support/page-fill.ts'
import { type Paper, readPaper } from '../../support/read-paper.ts'
import { looseFonts, rasterImages, readPdf } from '../../support/read-pdf.ts'
import { noteLines, noteWords, squeezed } from '../../support/texts.ts'

const fileOf = (locale: string, ...path: string[]): string => join(root, 'exports', locale, ...path)
const paperOf = (locale: string, ...path: string[]): Promise<Paper> => readPaper(fileOf(locale, ...path), course.fonts.code.family)

describe.each(decks)('$module $locale', (deck) => {
  test('slides.pdf has a page a slide, with its title on it and in the outline, as vectors with their fonts', async () => {
    const file = fileOf(deck.locale, deck.module, 'slides.pdf')
    const { outline, texts } = await paperOf(deck.locale, deck.module, 'slides.pdf')
    expect(outline.map(({ title, page }) => [title, page])).toEqual(deck.slides.map(({ title, no }) => [title, no]))
    for (const { no, title } of deck.slides)
      expect(squeezed(texts[no - 1]!)).toContain(squeezed(title))
    expect(await rasterImages(file)).toBe(0)
    expect(await looseFonts(file)).toEqual([])
  })

  test('what a snippet prints stands on its printed slide, whole or as "show" chooses it: nothing is counted in its place', async () => {
    const { texts } = await paperOf(deck.locale, deck.module, 'slides.pdf')
    const snippets = join(root, 'snippets')
    const key = keyOf(snippets)
    for (const { no, content } of deck.slides) {
      const text = texts[no - 1]!
      for (const { file, attributes } of findTags(content)) {
        const { output } = await recorded(snippets, file, deck.locale, key)
        const lines = chosenLines(output.split('\n'), /\bshow="([^"]*)"/.exec(attributes)?.[1])
        expect(lines.filter(line => !squeezed(text).includes(squeezed(line.text))), `${file} on slide ${no}`).toEqual([])
      }
      expect(text, `slide ${no}`).not.toMatch(/… and \d+|… e mais \d+/)
    }
  })

  test('png/ has a picture of 1920 x 1080 px for each slide, and none is blank', () => {
    const folder = fileOf(deck.locale, deck.module, 'png')
    const names = readdirSync(folder).sort()
    expect(names).toEqual(deck.slides.map(slide => `${String(slide.no).padStart(3, '0')}.png`))
    for (const name of names) {
      const file = join(folder, name)
      // Width and height stand in the first chunk. A sheet of one colour takes 9 kB, the barest slide twice as much.
      expect([16, 20].map(at => readFileSync(file).readUInt32BE(at)), name).toEqual([1920, 1080])
      expect(statSync(file).size, `${name} is blank`).toBeGreaterThan(12_000)
    }
  })

  test('its papers are light and vector, with their fonts', async () => {
    for (const name of ['handout.pdf', 'instructor.pdf']) {
      const file = fileOf(deck.locale, deck.module, name)
      expect(await looseFonts(file)).toEqual([])
      expect(await rasterImages(file)).toBe(0)
      expect(statSync(file).size).toBeLessThan(1_500_000)
    }
  })
})

test.each(course.languages)('every PDF in %s is PDF/UA-1, as far as a machine can tell, and the book is light enough to send', async (locale) => {
  const files = filesBelow(fileOf(locale)).filter(name => name.endsWith('.pdf'))
  expect(files).toHaveLength(1 + 3 * decks.filter(deck => deck.locale === locale).length)
  for (const name of files)
    expect(await failuresIn(name), name).toEqual([])
  expect(statSync(fileOf(locale, 'handbook.pdf')).size).toBeLessThan(4_000_000)
})

test('the instructor has full pages: no page but the last is less than two thirds full', async () => {
  for (const deck of decks) {
    const { fill } = await paperOf(deck.locale, deck.module, 'instructor.pdf')
    expect(fill.length).toBeGreaterThan(5)
    expect(Math.min(...fill.slice(0, -1)), `${deck.module} ${deck.locale}`).toBeGreaterThan(2 / 3)
  }
})

test('the attendee has full pages: each but the last is filled, with what is said or with room to write', async () => {
  for (const deck of decks) {
    const fill = await drawnFill(await readPdf(fileOf(deck.locale, deck.module, 'handout.pdf')))
    expect(Math.min(...fill.slice(0, -1)), `${deck.module} ${deck.locale}`).toBeGreaterThan(2 / 3)
  }
})

test('each slide of the instructor\'s pages has its cues, numbered', async () => {
  for (const deck of decks) {
    const text = squeezed((await paperOf(deck.locale, deck.module, 'instructor.pdf')).texts.join(' '))
    for (const { id, cues } of deck.slides) {
      for (const [index, cue] of cues.entries())
        expect(text, `${deck.module} ${deck.locale} ${id}`).toContain(squeezed(`${index + 1} ${cue}`))
    }
  }
})

test('no quotation mark on paper is a straight one, but in code', async () => {
  const documents = [...decks.flatMap(deck => ['handout.pdf', 'instructor.pdf'].map(name => [deck.locale, deck.module, name])), ...course.languages.map(locale => [locale, 'handbook.pdf'])] as [string, ...string[]][]
  for (const document of documents)
    expect((await paperOf(...document)).straight, document.join('/')).toEqual([])
})

test.each(course.languages)('no speaker note and no solution is in any attendee\'s file in %s', async (locale) => {
  const own = decks.filter(deck => deck.locale === locale)
  const files = [
    ...own.flatMap(deck => ['handout.pdf', 'slides.pdf'].map(name => ({ file: join(deck.module, name), lines: noteLines(deck) }))),
    { file: 'handbook.pdf', lines: own.flatMap(noteLines) },
  ]
  for (const { file, lines } of files) {
    const text = squeezed((await paperOf(locale, file)).texts.join(' '))
    const told = lines.filter(line => line.length > 24)
    expect(told.length).toBeGreaterThan(50)
    expect(told.filter(line => text.includes(line)), file).toEqual([])
  }
})

test('what the instructor may leave out, and the text of a slide\'s settings, is not in the hosted site', () => {
  const kept = decks.flatMap(({ slides }) => slides.flatMap(({ raw }) => /^lost: ['"]?(.{12,40})/m.exec(raw)?.[1] ?? []))
  expect(kept.length).toBeGreaterThan(20)
  const scripts = readdirSync(join(root, 'dist/assets'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js')).map(name => readFileSync(join(root, 'dist/assets', name), 'utf8')).join('\n')
  expect(kept.filter(words => scripts.includes(words))).toEqual([])
  expect(scripts).not.toMatch(/^teaches: \[/m)
})

test('no speaker note is in the hosted site, in whole or in part', () => {
  const content = filesBelow(join(root, 'dist')).filter(file => /\.(?:html|js|css|json)$/.test(file)).map(file => readFileSync(file, 'utf8')).join('\n')
  const words = decks.flatMap(noteWords)
  expect(words.length).toBeGreaterThan(decks.length * 20)
  expect(words.filter(words => content.includes(words))).toEqual([])
})
