import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { authorIn } from '../../../kit/node/course/author-in.ts'
import type { Deck, Slide } from '../../../kit/node/course/course.ts'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { drawnFill, pageFill } from '../../support/page-fill.ts'
import { looseFonts, outlinePages, rasterImages, readPdf, targetPage, warningsOf } from '../../support/read-pdf.ts'
import { failuresIn } from '../../support/matterhorn/conditions.ts'
import { allTags, pageTags } from '../../support/read-structure.ts'
import { allTexts, noteLines, squeezed } from '../../support/texts.ts'
import { figure } from '../fixture-facts.ts'

const exportsFolder = join(root, 'exports')
const fileOf = (deck: Deck, name: string): string => join(exportsFolder, deck.locale, deck.module, name)
const handbookOf = (locale: string): string => join(exportsFolder, locale, 'handbook.pdf')
const mm = 72 / 25.4

/** Every A4 document that is made, with the decks it holds. */
const documents = [
  ...decks.flatMap(deck => ['handout.pdf', 'instructor.pdf'].map(name => ({ name: `${deck.module} ${deck.locale} ${name}`, file: fileOf(deck, name), locale: deck.locale, decks: [deck] }))),
  ...course.languages.map(locale => ({ name: `handbook ${locale}`, file: handbookOf(locale), locale, decks: decks.filter(deck => deck.locale === locale) })),
]

describe.each(documents)('$name', async ({ file, locale, decks }) => {
  const pdf = await readPdf(file)
  const texts = await allTexts(pdf)
  const tags = await Promise.all(texts.map((_, index) => pageTags(pdf, index + 1)))

  test('is A4, and no page is blank', async () => {
    const blank = texts.flatMap((text, index) => isBlank(text) ? [index + 1] : [])
    // A module of the book opens at the right, behind an empty page where it must.
    expect(blank.filter(no => !file.endsWith('handbook.pdf') || no % 2 === 1)).toEqual([])
    for (const [index, text] of texts.entries()) {
      if (isBlank(text))
        continue
      const [, , width, height] = (await pdf.getPage(index + 1)).view as [number, number, number, number]
      expect([width / mm, height / mm].map(Math.round)).toEqual([210, 297])
      expect(text.length, `page ${index + 1}`).toBeGreaterThan(file.endsWith('handbook.pdf') ? 60 : 120)
    }
  })

  test('says title, author, subject and language, and is tagged', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Author: authorIn(course, locale), Language: locale })
    expect(info).toHaveProperty('Title', expect.stringContaining(course.title[locale]!))
    expect(info).toHaveProperty('Subject', file.endsWith('handbook.pdf') ? expect.stringContaining(course.promise[locale]!) : decks[0]!.promise)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('is PDF/UA-1, as far as a machine can tell', async () => {
    expect(await failuresIn(file)).toEqual([])
  })

  test('is read by PDF.js without a warning, and its pages are called what they say', async () => {
    expect(await warningsOf(readFileSync(file))).toEqual([])
    expect(await pdf.getPageLabels()).toEqual(texts.map((_, index) => String(index + 1)))
  })

  test('each slide\'s title is a heading on the page that the outline names, and no heading skips a level', async () => {
    const outline = await outlinePages(pdf)
    for (const slide of decks.flatMap(deck => deck.slides).filter(slide => slide.layout !== 'sources' && slide.layout !== 'cover' && !(slide.layout === 'promise' && file.endsWith('handbook.pdf')))) {
      const entry = outline.find(entry => entry.title === slide.title)
      expect(entry, slide.title).toBeDefined()
      const headings = allTags(tags[entry!.page - 1]!).filter(tag => /^H\d$/.test(tag.role))
      expect(headings.map(tag => squeezed(tag.text).replace(/^\d+/, '')), `page ${entry!.page}`).toContain(squeezed(slide.title).replace(/^\d+/, ''))
    }
    let before = 0
    for (const level of tags.flatMap(allTags).flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)) {
      expect(level).toBeLessThanOrEqual(before + 1)
      before = level
    }
  })

  test('has lists, tables and links as such, and every figure has words', () => {
    const all = tags.flatMap(allTags)
    const roles = new Set(all.map(tag => tag.role))
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD', 'Figure']))
    const figures = all.filter(tag => tag.role === 'Figure')
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures)
      expect(figure.alt?.length).toBeGreaterThan(10)
  })

  test('every link inside leads to a page, and no link leads to the machine that printed', async () => {
    const links = await linksOf(pdf)
    const inside = links.filter(link => link.url === undefined)
    expect(inside.length).toBeGreaterThan(decks.length * 10)
    for (const link of inside)
      expect(await targetPage(pdf, link.dest)).toBeGreaterThan(0)
    expect(links.filter(link => /localhost|127\.0\.0\.1/.test(link.url ?? ''))).toEqual([])
  })

  test('is vector, with every font embedded, and light', async () => {
    expect(await looseFonts(file)).toEqual([])
    expect(await rasterImages(file)).toBe(0)
    expect(statSync(file).size).toBeLessThan(1_500_000 * Math.max(1, decks.length))
  })

  test('keeps its margins free and sets no text below 9 pt outside of a slide', async () => {
    for (let no = 1; no <= pdf.numPages; no++) {
      const page = await pdf.getPage(no)
      const { items } = await page.getTextContent()
      for (const item of items) {
        if (!('str' in item) || !item.str.trim())
          continue
        const [, , , , x, y] = item.transform as number[]
        expect(x! / mm, item.str).toBeGreaterThan(15)
        expect((x! + item.width) / mm, item.str).toBeLessThan(210 - 15)
        expect(y! / mm).toBeGreaterThan(9)
      }
    }
    // The last page of an attendee's document shows no slide.
    if (!file.endsWith('instructor.pdf'))
      expect(Math.min(...await fontSizes(pdf, pdf.numPages))).toBeGreaterThan(8.99)
  })
})

describe.each(decks)('handout.pdf of $module $locale', async (deck) => {
  const pdf = await readPdf(fileOf(deck, 'handout.pdf'))
  const words = wordsOf(course, deck.locale).paper
  const texts = await allTexts(pdf)
  const outline = await outlinePages(pdf)

  test('opens with the promise and the outline: titles, minutes and pages, as they are', () => {
    const first = squeezed(texts[0]!)
    expect(first).toContain(squeezed(deck.promise))
    for (const [index, slide] of deck.slides.entries())
      expect(first).toContain(squeezed(`${slide.title} ${words.minutes(slide.minutes)} ${outline[index]!.page}`))
  })

  test('its outline is the deck\'s, those of a section below it', () => {
    expect(outline.map(entry => entry.title)).toEqual(deck.slides.map(slide => slide.title))
    expect(outline.map(entry => entry.page)).toEqual(outline.map(entry => entry.page).toSorted((a, b) => a - b))
    for (const [index, entry] of outline.entries())
      expect(entry.depth).toBe(deck.slides[index]!.layout !== 'section' && deck.slides.slice(0, index).some(slide => slide.layout === 'section') ? 1 : 0)
  })

  test('a slide is read before its text, and both stand on one page', async () => {
    for (const [index, slide] of deck.slides.entries()) {
      const text = handoutText(slide)
      if (!text || slide.layout === 'sources')
        continue
      const read = squeezed((await pageTags(pdf, outline[index]!.page)).text)
      expect(read, slide.id).toContain(text)
      expect(read.indexOf(squeezed(slide.title)), slide.id).toBeLessThan(read.indexOf(text))
      expect(read.indexOf(squeezed(slide.title)), slide.id).toBeGreaterThanOrEqual(0)
    }
  })

  test('no page but the last is less than two thirds full', async () => {
    expect(Math.min(...(await drawnFill(pdf)).slice(0, -1))).toBeGreaterThan(2 / 3)
  })

  test('an activity is a worksheet: a table with empty cells, high enough to write into', async () => {
    const index = deck.slides.findIndex(slide => slide.layout === 'activity')
    const table = allTags(await pageTags(pdf, outline[index]!.page)).findLast(tag => tag.role === 'Table')!
    const rows = allTags(table).filter(tag => tag.role === 'TR')
    expect(rows.length).toBeGreaterThan(3)
    expect(texts[outline[index]!.page - 1]).toContain(words.worksheet)
    const page = await pdf.getPage(outline[index]!.page)
    const { items } = await page.getTextContent()
    const lines = items.flatMap(item => 'str' in item && /^[1-6] \S/.test(item.str) ? [(item.transform as number[])[5]!] : []).filter(y => y < 140 * mm)
    for (const [index, y] of lines.slice(1).entries())
      expect((lines[index]! - y) / mm).toBeGreaterThan(9)
  })

  test('ends with the module\'s terms and its sources, each with its address', async () => {
    // A long list begins on the page before.
    const last = squeezed(texts.slice(-2).join(' '))
    for (const id of deck.terms)
      expect(last).toContain(squeezed(course.glossary[id]![deck.locale]!.meaning))
    const urls = (await linksOf(pdf)).filter(link => link.page >= pdf.numPages - 1 && link.url !== undefined).map(link => link.url!)
    // Those of the slide's list; what its text links to besides is not written out.
    const cited = [...deck.slides.find(slide => slide.layout === 'sources')!.content.replace(/<Handout>[^]*<\/Handout>/, '').matchAll(/\]\((https:[^)\s]+)\)/g)].map(match => match[1]!)
    expect(urls).toEqual(expect.arrayContaining(cited))
    for (const url of cited)
      expect(last).toContain(squeezed(url.replace(/^https:\/\/(www\.)?/, '')))
  })

  test('holds what the site offers', () => {
    expect(readFileSync(join(root, 'dist/handouts', deck.locale, `${deck.module}.pdf`)).equals(readFileSync(fileOf(deck, 'handout.pdf')))).toBe(true)
  })
})

describe.each(decks)('instructor.pdf of $module $locale', async (deck) => {
  const pdf = await readPdf(fileOf(deck, 'instructor.pdf'))
  const all = squeezed((await allTexts(pdf)).join(' '))

  test('has the running clock from nine, and the clicks with what they bring', async () => {
    let now = 9 * 60
    const outline = await outlinePages(pdf)
    const text = (await allTexts(pdf)).map(text => text.replace(/\s/g, ''))
    for (const [index, slide] of deck.slides.entries()) {
      expect(text[outline[index]!.page - 1]).toContain(`${time(now)}–${time(now + slide.minutes)}`)
      now += slide.minutes
    }
    // A slide whose component takes clicks, and the page says what each brings: as the author does, not as it appears.
    const drawn = deck.module === figure.module ? deck.slides.findIndex(slide => slide.id === figure.id) : -1
    if (drawn >= 0) {
      const { cues } = deck.slides[drawn]!
      expect(cues).toHaveLength(figure.clicks)
      expect(squeezed(text[outline[drawn]!.page - 1]!)).toContain(squeezed(cues.map((cue, index) => `${index + 1} ${cue}`).join('')))
    }
  })

  test('no page but the last is less than two thirds full', async () => {
    expect(Math.min(...(await pageFill(pdf)).slice(0, -1))).toBeGreaterThan(2 / 3)
  })

  test('has every note in full, solutions among them, and what to prepare', () => {
    // Its first line says the minutes; they stand in the margin.
    for (const line of noteLines(deck).map(line => line.replace(/^\d+min(?=.)/, '')))
      expect(all, line).toContain(line)
    for (const [, prepare] of deck.slides.flatMap(slide => [...slide.note.matchAll(/^- \*Prepare:\* (.*)$/gm)]))
      expect(all.split(squeezed(prepare!)).length, prepare).toBe(3) // On the first page and in its place.
  })
})

describe.each(course.languages)('handbook.pdf in %s', async (locale) => {
  const pdf = await readPdf(handbookOf(locale))
  const own = decks.filter(deck => deck.locale === locale)

  test('breaks long words at the ends of lines, and nothing shorter than three letters stands alone', async () => {
    const sources = own.flatMap(deck => deck.slides.map(slide => slide.content)).join('\n')
    const ends = (await allTexts(pdf)).flatMap(text => [...text.matchAll(/(\p{Ll}+)- (\p{Ll}+)/gu)])
    const broken = ends.filter(([, before, after]) => sources.includes(before! + after!))
    expect(broken.length).toBeGreaterThan(0)
    for (const [whole, before, after] of broken)
      expect(Math.min(before!.length, after!.length), whole).toBeGreaterThanOrEqual(3)
  })

  test('is what the site offers', () => {
    expect(readFileSync(join(root, 'dist/handouts', locale, 'handbook.pdf')).equals(readFileSync(handbookOf(locale)))).toBe(true)
  })
})

test('no speaker note and no solution is in any attendee\'s file', async () => {
  let looked = 0
  const open = decks.flatMap(deck => ['handout.pdf', 'slides.pdf'].map(name => ({ file: fileOf(deck, name), own: [deck] })))
  for (const { file, own } of [...open, ...course.languages.map(locale => ({ file: handbookOf(locale), own: decks.filter(deck => deck.locale === locale) }))]) {
    const text = squeezed((await allTexts(await readPdf(file))).join(' '))
    for (const line of own.flatMap(noteLines).filter(line => line.length > 24)) {
      looked++
      expect(text.includes(line), `${file}: ${line}`).toBe(false)
    }
  }
  expect(looked).toBeGreaterThan(decks.length * 20)
})

test('nothing that the exports keep lies in the hosted folder, and no note in the kept slides', () => {
  expect(readdirSync(join(root, 'dist')).filter(name => !['handouts', 'assets', 'favicon.svg', ...readdirSync(join(root, 'public')), 'index.html', 'manifest.webmanifest', 'touch-icon.png', 'service-worker.js', ...course.languages, ...course.modules.map(module => module.name), ...course.extras.map(module => module.name)].includes(name.replace(/\.(?:br|gz)$/, '')))).toEqual([])
  for (const deck of decks) {
    const kept = squeezed(readFileSync(join(root, '.workshop/taken', deck.module, `${deck.locale}.json`), 'utf8').replace(/\\u[\da-f]{4}|\\n|<[^>]*>/g, ' '))
    for (const line of noteLines(deck).filter(line => line.length > 24))
      expect(kept.includes(line), line).toBe(false)
  }
})

/** Nothing on a page but, at most, what a letter of the page before reaches over its edge. */
function isBlank(text: string): boolean {
  return text.length <= 2
}

/** The first words of a slide's handout text. */
function handoutText(slide: Slide): string {
  const [, text = ''] = /<Handout>([^]*?)<\/Handout>/.exec(slide.content) ?? []
  return squeezed(text.trim().split('\n')[0]!.replace(/\]\([^)]*\)|<[^>]+>/g, ']')).slice(0, 60)
}

async function linksOf(pdf: PDFDocumentProxy): Promise<{ page: number, dest: unknown, url: string | undefined }[]> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const annotations = await (await pdf.getPage(index + 1)).getAnnotations() as { subtype: string, dest?: unknown, url?: string }[]
    return annotations.filter(one => one.subtype === 'Link').map(({ dest, url }) => ({ page: index + 1, dest, url }))
  }))
  return pages.flat()
}

async function fontSizes(pdf: PDFDocumentProxy, page: number): Promise<number[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.flatMap(item => 'str' in item && item.str.trim() ? [Math.abs((item.transform as number[])[3]!)] : [])
}

function time(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
