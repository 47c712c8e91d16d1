import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCourse } from '../../../kit/node/course/read-course.ts'
import { wordsOf } from '../../../kit/node/course/read-words.ts'
import { layouts, usualPrint } from '../../../kit/node/print/print-options.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { outlinePages, pageText, readPdf, targetPage } from '../../support/read-pdf.ts'
import { allTags, pageTags } from '../../support/read-structure.ts'
import { printed, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { copyCourse, inEnglish, smallDeck, tempCourse, writeCourse } from '../../support/temp-course.ts'
import { allTexts, squeezed } from '../../support/texts.ts'
import { figure, modules } from '../fixture-facts.ts'

const deck = decks[0]!
const { module, locale } = deck
const words = wordsOf(course, locale).paper

/** The fixture course with its site that is built already: its first deck is printed as it stands. */
function builtDeck(): { make: (...args: string[]) => Promise<string>, file: (name: string) => string } {
  const folder = copyCourse(root)
  return {
    file: name => join(folder, 'exports', locale, module, name),
    async make(...args) {
      const { code, stderr } = await runWorkshop(folder, ['export', '1', '--lang', locale, ...args])
      expect(code, stderr).toBe(0)
      return stderr
    },
  }
}

test('each layout of the handout has every slide and its way through it; --ink, Letter, --url, --start and --with-clicks do what they say', async () => {
  const { make, file } = builtDeck()
  // The long text of a slide; six slides a page leave no room for it.
  const [, long] = /<Handout>\s+([^.]+)\./.exec(deck.slides.find(({ id }) => id === figure.id)!.content)!
  let usual = 0
  const pages: Record<string, number> = {}
  for (const layout of layouts) {
    await make('--format', 'handout', ...layout === usualPrint.layout ? [] : ['--layout', layout])
    const pdf = await readPdf(file('handout.pdf'))
    pages[layout] = pdf.numPages
    if (layout === usualPrint.layout)
      usual = await filledAreas(pdf)
    const outline = await outlinePages(pdf)
    expect(outline.map(entry => entry.title)).toEqual(deck.slides.map(slide => slide.title))
    const read = new Map<number, string>()
    for (const [index, { page }] of outline.entries()) {
      const text = read.get(page) ?? squeezed((await pageTags(pdf, page)).text)
      read.set(page, text)
      if (deck.slides[index]!.layout !== 'sources')
        expect(text, `${layout}: ${deck.slides[index]!.id}`).toContain(squeezed(deck.slides[index]!.title))
    }
    expect(squeezed((await allTexts(pdf)).join(' ')).includes(squeezed(long!))).toBe(layout !== 'six-up')
  }
  expect(pages['notes']!).toBeGreaterThan(pages['two-up']!)
  expect(pages['two-up']!).toBeGreaterThan(pages['three-up']!)
  expect(pages['three-up']!).toBeGreaterThan(pages['six-up']!)

  await make('--format', 'handout,instructor', '--ink', '--paper', 'letter', '--url', 'https://example.org/course', '--start', '13:30')
  const spared = await readPdf(file('handout.pdf'))
  expect(usual).toBeGreaterThan(10)
  // What is left is the QR code, and two dashed outlines of a drawing, which a PDF has as areas behind a mask.
  expect(await filledAreas(spared)).toBeLessThan(4)
  for (let no = 1; no <= spared.numPages; no++)
    expect((await spared.getPage(no)).view).toEqual([0, 0, 612, 792])
  const links = await (await spared.getPage(1)).getAnnotations() as { url?: string }[]
  expect(links.map(link => link.url)).toContain(`https://example.org/course/${module}/${locale}/`)
  expect(allTags(await pageTags(spared, 1)).find(tag => tag.role === 'Figure')?.alt).toContain(`https://example.org/course/${module}/${locale}/`)

  expect((await pageText(await readPdf(file('instructor.pdf')), 1)).replace(/\s+/g, ' ')).toContain(words.runSheetLead('13:30', `13:${30 + modules[0].minutes}`))

  await make('--format', 'slides', '--with-clicks')
  const clicks = await readPdf(file('slides.pdf'))
  expect(clicks.numPages).toBe(deck.slides.length + modules[0].clicks)
  const drawn = deck.slides.findIndex(slide => slide.id === figure.id)
  const outline = await outlinePages(clicks)
  expect(outline[drawn + 1]!.page - outline[drawn]!.page).toBe(figure.clicks + 1)
  const [, , width, height] = (await clicks.getPage(1)).view as [number, number, number, number]
  expect(width / height).toBeCloseTo(16 / 9, 1)
  const before = await pageText(clicks, outline[drawn]!.page)
  const after = await pageText(clicks, outline[drawn]!.page + figure.clicks)
  for (const brought of figure.brings.es)
    expect([before, after].map(text => squeezed(text).includes(squeezed(brought)))).toEqual([false, true])
  for (const no of outline.map(entry => entry.page)) {
    for (const link of await (await clicks.getPage(no)).getAnnotations() as { subtype: string, dest?: unknown, url?: string }[]) {
      if (link.subtype === 'Link' && link.url === undefined)
        expect(outline.map(entry => entry.page)).toContain(await targetPage(clicks, link.dest))
    }
  }

  // What was made with these options is up to date; with others it is not.
  expect(await make('--format', 'slides', '--with-clicks')).toContain('up to date')
  expect(await make('--format', 'slides')).not.toContain('up to date')
})

test('url: in course.yaml stands on the handouts, and a wrong one is told', async () => {
  const folder = tempCourse({ 'course.yaml': `${inEnglish}url: https://example.org/there\n`, '01-one/en.md': smallDeck('en') })
  expect((await readCourse(folder)).url).toBe('https://example.org/there/')
  writeFileSync(join(folder, 'slides/course.yaml'), `${inEnglish}url: example.org\n`)
  const { code, stderr } = await runWorkshop(folder, ['export'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('url: is no address of the web')])
})

describe('two small modules, of which the second has been printed, and the handbook', () => {
  const formats = '--format=handout,instructor,handbook'
  let made = ''
  beforeAll(async () => {
    made = writeCourse({ 'course.yaml': inEnglish, '01-one/en.md': twoSlides('The first'), '02-two/en.md': twoSlides('The second') + clicksSlide })
    const { code, stderr } = await runWorkshop(made, ['export', '2', formats])
    expect(code, stderr).toBe(0)
  })
  afterAll(() => rmSync(made, { recursive: true, force: true }))

  test('in the handbook slides of the same id keep apart, each link leads into its own module', async () => {
    const pdf = await readPdf(join(made, 'exports/en/handbook.pdf'))
    const outline = await outlinePages(pdf)
    expect(outline.map(({ title, depth }) => [depth, title])).toEqual([
      [0, 'Contents'], [0, '1 The first'], [1, 'Back to the start'], [0, '2 The second'], [1, 'Back to the start'], [1, 'It opens with clicks'],
    ])
    for (const [chapter, slide, other] of [[outline[1]!, outline[2]!, outline[3]!], [outline[3]!, outline[4]!, outline[1]!]] as const) {
      const links = await (await pdf.getPage(slide.page)).getAnnotations() as { subtype: string, dest?: unknown }[]
      const pages = await Promise.all(links.filter(link => link.subtype === 'Link').map(link => targetPage(pdf, link.dest)))
      expect(pages).toContain(chapter.page)
      expect(pages).not.toContain(other.page)
      expect(await pageText(pdf, slide.page)).toContain(`This belongs to ${chapter.title.slice(2).toLowerCase()}`)
    }
  })

  test('--with-clicks takes a picture of each click state, as many as slides.pdf has pages', async () => {
    const folder = copyCourse(made)
    expect(await runWorkshop(folder, ['export', '2', '--format', 'slides,png', '--with-clicks'])).toMatchObject({ code: 0 })
    const pictures = readdirSync(join(folder, 'exports/en/02-two/png')).sort()
    expect(pictures).toEqual(['001-01', '002-01', '003-01', '003-02', '003-03', '003-04'].map(name => `${name}.png`))
    expect((await readPdf(join(folder, 'exports/en/02-two/slides.pdf'))).numPages).toBe(pictures.length)
    for (const name of pictures) {
      const picture = PNG.sync.read(readFileSync(join(folder, 'exports/en/02-two/png', name)))
      expect([picture.width, picture.height]).toEqual([1920, 1080])
    }
  })

  test('Ctrl-C while a handout is printed leaves every earlier file as it was', async () => {
    const folder = copyCourse(made)
    const files = ['02-two/handout.pdf', '02-two/instructor.pdf', 'handbook.pdf', '../manifest.json'].map(name => join(folder, 'exports/en', name))
    const earlier = files.map(file => readFileSync(file))
    const slides = Array.from({ length: 60 }, (_, index) => `\n---\nlayout: claim\nid: more-${index}\nminutes: 1\n---\n\n# Slide ${index}\n`).join('')
    writeFileSync(join(folder, 'slides/02-two/en.md'), twoSlides('The second') + slides)
    expect(await runWorkshop(folder, ['build'])).toMatchObject({ code: 0 })
    const running = startWorkshop(folder, ['export', '2', formats])
    await printed(running, /making handout\.pdf/)
    running.child.kill('SIGINT')
    expect((await running.ended).code).toBe(130)
    for (const [index, file] of files.entries())
      expect(readFileSync(file).equals(earlier[index]!), file).toBe(true)
    expect(readdirSync(join(folder, 'exports/en/02-two')).sort()).toEqual(['handout.pdf', 'instructor.pdf'])
  })
})

/** A slide of three clicks. */
const clicksSlide = '\n---\nlayout: claim\nid: figure\nminutes: 1\n---\n\n# It opens with clicks\n\n<UnionFigure />\n'

/** A deck whose second slide links to its first. */
function twoSlides(title: string): string {
  return `---
theme: default
addons: [workshop]
title: ${title}
lang: en
promise: One line.
layout: cover
id: cover
minutes: 1
---

# ${title}

---
layout: claim
id: claim
minutes: 2
---

# Back to the start

See [the cover](/cover).

<Handout>

This belongs to ${title.toLowerCase()}.

</Handout>
`
}

/** How many areas of more than 1 cm² are filled with a colour that is not white. */
async function filledAreas(pdf: PDFDocumentProxy): Promise<number> {
  const least = (72 / 2.54) ** 2
  let filled = 0
  for (let no = 1; no <= pdf.numPages; no++) {
    const { fnArray, argsArray } = await (await pdf.getPage(no)).getOperatorList()
    let colour = '#000000'
    let scale = [1]
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index] as unknown[]
      if (operator === OPS.save)
        scale.push(scale.at(-1)!)
      else if (operator === OPS.restore)
        scale = scale.length > 1 ? scale.slice(0, -1) : scale
      else if (operator === OPS.transform)
        scale.push(scale.pop()! * Math.abs(args[0] as number))
      else if (operator === OPS.setFillRGBColor)
        colour = args[0] as string
      else if (operator === OPS.constructPath && [OPS.fill, OPS.eoFill].includes(args[0] as number)) {
        const [left, bottom, right, top] = args[2] as [number, number, number, number]
        const [width, height] = [right - left, top - bottom].map(side => Math.abs(side) * scale.at(-1)!) as [number, number]
        // What is long and thin is a line.
        if (width * height > least && Math.min(width, height) > 6 && colour !== '#ffffff')
          filled++
      }
    }
  }
  return filled
}
