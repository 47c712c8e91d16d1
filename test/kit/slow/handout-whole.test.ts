import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../kit/node/chromium/find-chromium.ts'
import { launchChromium } from '../../../kit/node/chromium/launch.ts'
import { serveFolder, type StaticServer } from '../../../kit/node/serve/static-server.ts'
import { shownSlide } from '../../support/open.ts'
import { root } from '../../support/project.ts'
import { pageText, rasterImages, readPdf } from '../../support/read-pdf.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, writeCourse } from '../../support/temp-course.ts'

/** A deck of everything that was once lost on its way to paper. */
const deck = readFileSync(join(root, 'test/kit/fixtures/whole-handout.md'), 'utf8')
const square = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let folder = ''
let server: StaticServer
let browser: Browser
const exported = (name: string) => join(folder, 'exports/en/01-one', name)

beforeAll(async () => {
  folder = writeCourse({ 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '01-one/en.md': deck })
  mkdirSync(join(folder, 'slides/01-one/img'))
  writeFileSync(join(folder, 'slides/01-one/img/one.png'), square)
  const made = await runWorkshop(folder, ['export', '--format', 'slides,handout,instructor'])
  expect(made.code, made.stderr).toBe(0)
  server = await serveFolder(join(folder, 'dist'), 0)
  browser = await launchChromium(await findChromium(root))
})
afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function textOf(name: string): Promise<string> {
  const pdf = await readPdf(exported(name))
  return (await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)))).join('\n')
}

describe('handout.pdf', () => {
  test.each(['WIDEEND', 'INLIST', 'INDEEPERLIST', 'QUOTECODE', 'STANDSALONE', 'SVGEND', 'SECONDEND', 'BOXEND', 'FOLDEDTEXT', 'FOOTNOTE', 'WORKSHEETCODE'])('holds %s, within its pages', async (words) => {
    const pdf = await readPdf(exported('handout.pdf'))
    const places = []
    for (let no = 1; no <= pdf.numPages; no++) {
      const page = await pdf.getPage(no)
      const [left, , right] = page.view
      for (const item of (await page.getTextContent()).items) {
        if ('str' in item && item.str.includes(words))
          places.push({ left: item.transform[4] as number - left!, right: right! - (item.transform[4] as number) - item.width })
      }
    }
    expect(places.length).toBeGreaterThan(0)
    for (const { left, right } of places)
      expect(Math.min(left, right)).toBeGreaterThan(30)
  })

  test('is as large as ever: its text is of the size that it is set in', async () => {
    const pdf = await readPdf(exported('handout.pdf'))
    const { items } = await (await pdf.getPage(3)).getTextContent()
    const folded = items.find(item => 'str' in item && item.str.includes('FOLDEDTEXT'))
    // 10.2 pt, as styles/base.css has it.
    expect(folded && 'transform' in folded && folded.transform[0]).toBeCloseTo(10.2, 1)
  })

  test('has its footnotes, numbered from 1, and the slides have their own', async () => {
    const pdf = await readPdf(exported('slides.pdf'))
    expect(await pageText(pdf, 4)).not.toContain('FOOTNOTE')
    expect(await pageText(pdf, 5)).toContain('A footnote of the slide.')
    expect(await textOf('slides.pdf')).not.toContain('\u21A9')
    expect(await textOf('handout.pdf')).toMatch(/Handout with a note\.\s*1\s*And another\.\s*2|1 FOOTNOTE in the handout\./)
  })
})

test('slides.pdf has what is folded on the slide', async () => {
  expect(await textOf('slides.pdf')).toMatch(/UNFOLDEDONE[^]*UNFOLDEDTWO/)
})

test('the instructor has the picture of a note, and its long listing', async () => {
  expect(await textOf('instructor.pdf')).toContain('NOTEEND')
  expect(await rasterImages(exported('instructor.pdf'))).toBeGreaterThan(0)
})

describe('ids in drawings', () => {
  /** What a drawing refers to in another slide, or nowhere, and ids that stand twice. */
  const strays = () => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    const referring = Array.from(document.querySelectorAll('svg *'), (element) => {
      const id = /url\("?#([^")]+)/.exec(Array.from(element.attributes, ({ value }) => value).join(' '))?.[1]
      const target = id === undefined ? undefined : document.getElementById(id)
      return id !== undefined && target?.closest('svg') !== element.closest('svg') ? id : undefined
    }).filter(Boolean)
    return [...twice, ...referring]
  }

  test('mean their own slide on the stage, whose neighbours lie beside it', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    for (const [id, colour] of [['grad-one', 'rgb(255, 0, 0)'], ['grad-two', 'rgb(0, 0, 255)'], ['mermaid-one', ''], ['mermaid-two', '']] as const) {
      await page.goto(`${server.url}01-one/en/index.html#/${id}`)
      // One leaves while the next one comes.
      await expect.poll(() => shownSlide(page).count()).toBe(1)
      await expect.poll(() => page.url()).toContain(id)
      await shownSlide(page).locator('svg').first().waitFor()
      const seen = await shownSlide(page).locator('svg').first().evaluate((drawing) => {
        const [, target = ''] = /url\("?#([^")]+)/.exec(drawing.querySelector('rect[fill^="url"]')?.getAttribute('fill') ?? '') ?? []
        const stop = document.getElementById(target)?.querySelector('stop')
        return stop ? getComputedStyle(stop).stopColor : ''
      })
      expect(seen).toBe(colour)
      expect(await page.evaluate(strays)).toEqual([])
    }
    expect(await shownSlide(page).locator('marker').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('and where all slides lie below one another', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.goto(`${server.url}01-one/en/index.html?print#/print`)
    await page.waitForSelector('html[data-print-ready]', { state: 'attached' })
    expect(await page.evaluate(strays)).toEqual([])
    await page.close()
  })
})

test('what cannot be narrower is refused with its line, and the handout of before stays', async () => {
  const before = readFileSync(exported('handout.pdf'))
  const wide = deck.replace('style="width: 1400px; background', 'style="min-width: 1400px; background')
  writeFileSync(join(folder, 'slides/01-one/en.md'), wide)
  const { code, stderr } = await runWorkshop(folder, ['export', '--format', 'handout'])
  expect(code).toBe(1)
  const line = wide.split('\n').findIndex(text => text.includes('BOXEND')) + 1
  expect(stderr).toMatch(new RegExp(`line ${line}: On paper <div> “A wide box, its text to the BOXEND” is 1400 px wide, and its column \\d+ px`))
  expect(readFileSync(exported('handout.pdf')).equals(before)).toBe(true)
})
