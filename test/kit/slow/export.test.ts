import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authorIn } from '../../../kit/node/course/author-in.ts'
import type { ExportedFile } from '../../../kit/node/export/manifest.ts'
import { course, decks, root } from '../../support/fixture-course.ts'
import { looseFonts, outlinePages, pageText, rasterImages, readPdf, targetPage } from '../../support/read-pdf.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { squeezed } from '../../support/texts.ts'

const exportsFolder = join(root, 'exports')

describe.each(decks)('slides.pdf of $module $locale', async (deck) => {
  const file = join(exportsFolder, deck.locale, deck.module, 'slides.pdf')
  const pdf = await readPdf(file)

  test('has exactly one page a slide, in the shape of the slides', async () => {
    expect(pdf.numPages).toBe(deck.slides.length)
    const [, , width, height] = (await pdf.getPage(1)).view as [number, number, number, number]
    expect(width / height).toBeCloseTo(16 / 9, 1)
  })

  test('says title, author, subject and language, and is tagged', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: `${deck.title} · ${course.title[deck.locale]}`,
      Author: authorIn(course, deck.locale),
      Subject: deck.promise,
      Language: deck.locale,
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await pdf.getPage(2)).getStructTree())
    expect(tree).toContain('"H1"')
    expect(tree).toContain('"LI"')
  })

  test('its outline has each slide\'s title and leads to its page, below the section it belongs to', async () => {
    const outline = await outlinePages(pdf)
    expect(outline.map(entry => entry.title)).toEqual(deck.slides.map(slide => slide.title))
    expect(outline.map(entry => entry.page)).toEqual(deck.slides.map(slide => slide.no))
    expect(outline.filter((_, index) => deck.slides[index]!.layout === 'section').every(entry => entry.depth === 0)).toBe(true)
    expect(outline.some(entry => entry.depth === 1)).toBe(true)
  })

  test('each page has its slide\'s text, as text', async () => {
    for (const slide of deck.slides)
      expect(squeezed(await pageText(pdf, slide.no))).toContain(squeezed(slide.title))
  })

  test('links inside the deck lead to the slide\'s page, and links to the web are kept', async () => {
    const links: { page: number, dest: unknown, url: string | undefined }[] = []
    for (const { no } of deck.slides) {
      const annotations = await (await pdf.getPage(no)).getAnnotations() as { subtype: string, dest?: unknown, url?: string }[]
      links.push(...annotations.filter(one => one.subtype === 'Link').map(({ dest, url }) => ({ page: no, dest, url })))
    }
    const inside = links.filter(link => link.url === undefined)
    for (const link of inside)
      expect(await targetPage(pdf, link.dest)).toBeGreaterThan(0)
    const markdown = readFileSync(deck.file, 'utf8').replace(/<!--[^]*?-->|<Handout>[^]*?<\/Handout>/g, '')
    const targets = [...markdown.matchAll(/\]\(\/([\w-]+)\)/g)].map(match => deck.slides.findIndex(slide => slide.id === match[1]) + 1)
    expect(targets.length).toBeGreaterThan(0)
    expect(await Promise.all(inside.map(link => targetPage(pdf, link.dest)))).toEqual(expect.arrayContaining(targets))
    const urls = [...markdown.matchAll(/\]\((https:[^)\s]+)\)/g)].map(match => match[1])
    expect(links.map(link => link.url)).toEqual(expect.arrayContaining(urls))
    expect(links.filter(link => link.url?.includes('localhost'))).toEqual([])
  })

  test('is vector: every font is embedded and no page is a picture', async () => {
    expect(await rasterImages(file)).toBe(0)
    expect(await looseFonts(file)).toEqual([])
    expect(statSync(file).size).toBeLessThan(1_500_000)
  })
})

describe.each(decks)('png/ of $module $locale', (deck) => {
  const folder = join(exportsFolder, deck.locale, deck.module, 'png')

  test('has a picture of 1920 x 1080 px for each slide, and none is blank', () => {
    const names = readdirSync(folder).sort()
    expect(names).toEqual(deck.slides.map(slide => `${String(slide.no).padStart(3, '0')}.png`))
    for (const name of names) {
      const file = join(folder, name)
      // Width and height stand in the first chunk. A sheet of one colour takes 9 kB.
      expect([16, 20].map(at => readFileSync(file).readUInt32BE(at)), name).toEqual([1920, 1080])
      expect(statSync(file).size, `${name} is blank`).toBeGreaterThan(12_000)
    }
  })
})

test('the manifest lists every exported file with its size, hash, pages and what it was made from', async () => {
  const { files } = JSON.parse(readFileSync(join(exportsFolder, 'manifest.json'), 'utf8')) as { files: ExportedFile[] }
  const expected = [...course.languages.map(locale => `${locale}/handbook.pdf`), ...decks.flatMap(deck => [
    ...['slides.pdf', 'handout.pdf', 'instructor.pdf', 'overview.png'].map(name => `${deck.locale}/${deck.module}/${name}`),
    ...deck.slides.map(slide => `${deck.locale}/${deck.module}/png/${String(slide.no).padStart(3, '0')}.png`),
  ])]
  expect(files.map(file => file.path)).toEqual(expected.sort())
  for (const file of files) {
    const content = readFileSync(join(exportsFolder, file.path))
    expect([file.bytes, file.sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')])
    const [locale, module] = file.path.split('/')
    if (module === 'handbook.pdf')
      expect(file.from.decks).toEqual(course.modules.map(({ name }) => `slides/${name}/${locale}.md`))
    else
      expect(file.from.deck).toBe(`slides/${module}/${locale}.md`)
    if (file.path.endsWith('.pdf'))
      expect((await readPdf(join(exportsFolder, file.path))).numPages).toBe(file.pages)
    else
      expect(file.pages).toBeUndefined()
  }
})

test('with nothing changed, make leaves everything alone and starts no browser', async () => {
  const before = statSync(join(exportsFolder, decks[0]!.locale, decks[0]!.module, 'slides.pdf')).mtimeMs
  const { code, stdout, stderr } = await runWorkshop(root, ['make'])
  expect(code).toBe(0)
  expect(stderr).not.toContain('Printing with')
  expect(stderr.match(/up to date/g)).toHaveLength(decks.length * 2)
  for (const words of ['ready', 'dist/', 'exports/', 'Present', 'Host', 'Print'])
    expect(stdout).toContain(words)
  expect(statSync(join(exportsFolder, decks[0]!.locale, decks[0]!.module, 'slides.pdf')).mtimeMs).toBe(before)
})
