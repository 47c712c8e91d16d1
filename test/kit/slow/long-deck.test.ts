import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { batchSize } from '../../../kit/node/print/batches.ts'
import { inOnePiece } from '../../../kit/node/paper/print-document.ts'
import { formOf, widgetsOf } from '../../support/form-fields.ts'
import { failuresIn } from '../../support/matterhorn/conditions.ts'
import { looseFonts, outlinePages, pageText, readPdf, targetPage } from '../../support/read-pdf.ts'
import { allTags, pageTags } from '../../support/read-structure.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { tempCourse } from '../../support/temp-course.ts'

const about = 'title: { en: A course }\npromise: { en: Much in little time. }\nauthor: The authors\nlanguages: [en]\n'
/** More than a document of one piece has, and than several batches. Before it stands a module of one, so that the handbook is cut where that ends as well. */
const count = inOnePiece + 5

test('a deck that is printed in parts comes out as one document: pages, tags, outline, links, pictures, page numbers', { timeout: 360_000 }, async () => {
  const folder = tempCourse({ 'course.yaml': about, '01-first/en.md': longDeck(batchSize), '02-long/en.md': longDeck(count) })
  const { code, stderr } = await runWorkshop(folder, ['export', '2', '--format', 'slides,png,handout,instructor,handbook'])
  expect(code, stderr).toBe(0)
  const file = (name: string): string => join(folder, 'exports/en/02-long', name)
  const titles = titlesOf(count)

  const slides = await readPdf(file('slides.pdf'))
  expect(slides.numPages).toBe(count)
  expect((await slides.getMetadata()).info).toMatchObject({ Title: 'A long deck · A course', Author: 'The authors', Language: 'en' })
  expect(await slides.getMarkInfo()).toMatchObject({ Marked: true })
  expect(await outlinePages(slides)).toEqual(titles.map((title, index) => ({ title, page: index + 1, depth: 0 })))
  for (let no = 1; no <= count; no++) {
    expect(await pageText(slides, no)).toContain(title(no))
    const tags = allTags(await pageTags(slides, no))
    expect(tags.filter(tag => tag.role === 'H1').map(tag => tag.text), `page ${no}`).toEqual([title(no)])
    expect(tags.filter(tag => tag.role === 'Table')).toHaveLength(hasTable(no) ? 1 : 0)
    expect(tags.filter(tag => tag.role === 'Figure').map(tag => tag.alt)).toEqual(hasFigure(no) ? [`Drawing ${no}`] : [])
  }
  // To the slide that stands as far from each as can be: most lie in another part.
  for (let no = 2; no <= count; no++)
    expect(await linkedPages(slides, no), `slide ${no}`).toEqual([mirrored(no)])
  expect(await looseFonts(file('slides.pdf'))).toEqual([])
  await expectSoundTags(file('slides.pdf'), count)
  expect(await failuresIn(file('slides.pdf'))).toEqual([])
  expect(statSync(file('slides.pdf')).size).toBeLessThan(1_000_000)
  expect(readdirSync(file('png')).sort()).toEqual(titles.map((_, index) => `${String(index + 1).padStart(3, '0')}.png`))

  for (const [name, path, counts] of [
    ['handout', file('handout.pdf'), [count]],
    ['instructor', file('instructor.pdf'), [count]],
    ['handbook', join(folder, 'exports/en/handbook.pdf'), [batchSize, count]],
  ] as const) {
    const pdf = await readPdf(path)
    const outline = (await outlinePages(pdf)).filter(entry => titles.includes(entry.title))
    expect(outline.map(entry => entry.title), name).toEqual(counts.flatMap(count => titlesOf(count).slice(name === 'handbook' ? 1 : 0)))
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageTags(pdf, index + 1)))
    const links: number[] = []
    for (const { title, page } of outline) {
      // In the book a section begins where the figure before it ends: its heading may be the first thing of the next page.
      expect(pages[page - 1]!.text + (name === 'handbook' ? pages[page]?.text ?? '' : ''), `${name}: ${title}`).toContain(title)
      links.push(...await linkedPages(pdf, page))
    }
    expect(links.length).toBeGreaterThanOrEqual(outline.length - 1)
    await expectPageNumbers(pdf, name === 'handbook')
    const tags = pages.flatMap(allTags)
    expect(tags.filter(tag => tag.role === 'Figure' && /^Drawing/.test(tag.alt ?? '')).map(tag => tag.alt)).toEqual(counts.flatMap(drawings))
    expect(await looseFonts(path)).toEqual([])
    await expectSoundTags(path, pdf.numPages)
    if (name === 'handout') {
      const sheets = titles.map((_, index) => index + 1).filter(hasSheet)
      expect((await widgetsOf(pdf)).map(({ name, label, before }) => [name, label, before])).toEqual(sheets.map(no => [`m2-slide-${no}-1`, `Task ${no}: Answer`, `task${no}`]))
      expect((await formOf(path)).names).toEqual(sheets.map(no => `m2-slide-${no}-1`))
    }
    expect(await failuresIn(path), name).toEqual([])
  }

  const withClicks = await runWorkshop(folder, ['export', '2', '--format', 'slides', '--with-clicks'])
  expect(withClicks.code, withClicks.stderr).toBe(0)
  const states = await readPdf(file('slides.pdf'))
  const firstPage = (no: number): number => Array.from({ length: no - 1 }, (_, index) => hasClick(index + 1) ? 2 : 1).reduce<number>((sum, pages) => sum + pages, 1)
  expect(states.numPages).toBe(firstPage(count + 1) - 1)
  expect((await outlinePages(states)).map(entry => entry.page)).toEqual(titles.map((_, index) => firstPage(index + 1)))
  for (let no = 2; no <= count; no++) {
    const [before, after] = [await pageText(states, firstPage(no)), await pageText(states, firstPage(no + 1) - 1)]
    expect([before.includes(title(no)), before.includes('Shown late'), after.includes(title(no)), after.includes('Shown late')]).toEqual([true, false, true, hasClick(no)])
    expect(await linkedPages(states, firstPage(no))).toEqual([firstPage(mirrored(no))])
  }
})

const titlesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => title(index + 1))
const title = (no: number): string => no === 1 ? 'A long deck' : `Slide the ${no}th`
const mirrored = (no: number, of = count): number => of + 1 - no
const hasTable = (no: number): boolean => no % 10 === 5
const hasFigure = (no: number): boolean => no % 10 === 7
const hasSheet = (no: number): boolean => no % 50 === 11
const hasClick = (no: number): boolean => no % 10 === 3
const drawings = (count: number): string[] => Array.from({ length: count }, (_, index) => index + 1).filter(hasFigure).map(no => `Drawing ${no}`)

/** Each slide links to the one that stands as far from the end as it stands from the start. */
function longDeck(count: number): string {
  const slides = Array.from({ length: count - 1 }, (_, index) => {
    const no = index + 2
    return `---
layout: ${hasSheet(no) ? 'activity' : 'claim'}
id: slide-${no}
minutes: 1
---
${hasSheet(no) ? '\n::title::\n' : ''}
# ${title(no)}
${hasSheet(no) ? '\n::default::\n' : ''}
Opposite is [the other one](/${no === count ? 'cover' : `slide-${mirrored(no, count)}`}).
${hasTable(no) ? '\n| Head | Other |\n|---|---|\n| one | two |\n' : ''}${hasFigure(no) ? `\n<svg role="img" aria-label="Drawing ${no}" width="40" height="40"><rect width="40" height="40" /></svg>\n` : ''}${hasClick(no) ? '\n<v-click>\n\nShown late\n\n</v-click>\n' : ''}
<Handout>

What belongs to ${title(no)}.
${hasSheet(no) ? `\n| | Answer |\n|---|---|\n| Task ${no} | |\n` : ''}</Handout>
`
  })
  return `---
theme: default
addons: [workshop]
title: A long deck
lang: en
promise: One line.
layout: cover
id: cover
minutes: 1
---

# A long deck

${slides.join('\n')}`
}

/** The pages, from 1, to which a page's links inside the document lead. */
async function linkedPages(pdf: PDFDocumentProxy, no: number): Promise<number[]> {
  const annotations = await (await pdf.getPage(no)).getAnnotations() as { subtype: string, dest?: unknown, url?: string }[]
  return Promise.all(annotations.filter(one => one.subtype === 'Link' && one.url === undefined).map(one => targetPage(pdf, one.dest)))
}

/** Every page says which it is, of how many; a book's those that are neither empty nor an opening. */
async function expectPageNumbers(pdf: PDFDocumentProxy, isBook: boolean): Promise<void> {
  let numbered = 0
  for (let no = 1; no <= pdf.numPages; no++) {
    const text = await pageText(pdf, no)
    if (isBook)
      numbered += new RegExp(`^(?:A course|Handbook|\\d A long deck) ${no}(?: |$)`).test(text) ? 1 : 0
    else
      expect(text).toContain(`Page ${no} of ${pdf.numPages}`)
  }
  if (isBook)
    expect(numbered).toBeGreaterThan(pdf.numPages * 0.7)
}

/** Each page and each link finds its elements, each element its parent, and each id is one element's alone. */
async function expectSoundTags(file: string, pages: number): Promise<void> {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const name = (text: string) => PDFName.of(text)
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const keys = Array.from({ length: numbers.size() / 2 }, (_, index) => numbers.lookup(2 * index, PDFNumber).asNumber())
  expect(keys).toEqual(keys.map((_, index) => index))
  expect(root.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber()).toBe(keys.length)
  const used = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? [object.get(name('StructParents')), object.get(name('StructParent'))] : [])
    .filter(key => key instanceof PDFNumber).map(key => key.asNumber())
  expect(used.toSorted((a, b) => a - b)).toEqual(keys)
  expect(pdf.getPageCount()).toBe(pages)

  const ids: string[] = []
  const heads: string[] = []
  const pageRefs = new Set(pdf.getPages().map(page => page.ref))
  const walk = (ref: PDFRef, parent: PDFRef): void => {
    const element = pdf.context.lookup(ref, PDFDict)
    expect(element.get(name('P'))).toBe(parent)
    const page = element.get(name('Pg'))
    expect(page === undefined || page instanceof PDFRef && pageRefs.has(page)).toBe(true)
    const id = element.get(name('ID'))
    if (id)
      ids.push(textOf(id))
    const attributes = element.get(name('A'))
    for (const one of attributes instanceof PDFArray ? attributes.asArray() : []) {
      const named = one instanceof PDFDict ? one.get(name('Headers')) : undefined
      if (named instanceof PDFArray)
        heads.push(...named.asArray().map(textOf))
    }
    const kids = pdf.context.lookup(element.get(name('K')))
    for (const kid of kids instanceof PDFArray ? kids.asArray() : [element.get(name('K'))]) {
      if (kid instanceof PDFRef && pdf.context.lookup(kid, PDFDict).get(name('Type')) === name('StructElem'))
        walk(kid, ref)
    }
  }
  const document = root.get(name('K')) as PDFRef
  walk(document, pdf.context.getObjectRef(root)!)
  expect(new Set(ids).size).toBe(ids.length)
  expect(heads.length).toBeGreaterThan(0)
  expect(ids).toEqual(expect.arrayContaining(heads))
  const tree = root.lookup(name('IDTree'), PDFDict).lookup(name('Names'), PDFArray).asArray()
  expect(tree.filter((_, index) => index % 2 === 0).map(textOf)).toEqual(ids.toSorted((a, b) => a < b ? -1 : 1))
}

function textOf(object: PDFObject): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}
