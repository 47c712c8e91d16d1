import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import type { BookFigure, BookPlaces, BookSlide } from '../../page/book-slide.ts'
import { readBook } from '../../page/read-book.ts'
import { settlePage } from '../../page/settle-page.ts'
import { html, Html } from '../../shared/html.ts'
import { readKept, writeKept } from '../base/kept.ts'
import type { Course } from '../course/course.ts'
import { documentHtml, documentPath, type PaperDocument } from '../paper/document.ts'
import { canvas } from '../paper/picture.ts'
import { printedSlides } from '../paper/parts.ts'
import { usualPrint } from '../print/print-options.ts'
import { shownHash, slideHashes } from '../print/shown-hash.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { slideLevel } from './book-files.ts'
import { palettePng } from './palette-png.ts'

/** How many picture px a px of the canvas takes: a phone's screen shows no more across. */
export const figureScale = 1.2

/** A module as the book has it. */
export interface Chapter { slides: BookSlide[], pictures: Map<string, Uint8Array> }

/** Pictures of an earlier run, in base64, by the hash of what they show and their place in it. */
const Pictures = z.record(z.string(), z.string())

/**
 * Reads a module's slides as text that flows, and takes pictures of what is drawn on them. A picture of an earlier run
 * is taken again only where its slide shows something else.
 * @param site the address of the served `dist/`.
 */
export async function readChapter(course: Course, taken: TakenDeck, places: Omit<BookPlaces, 'scale'>, browser: Browser, site: string): Promise<Chapter> {
  const { deck } = taken
  const paper = chapterDocument(course, taken)
  const page = await browser.newPage({ viewport: { width: canvas.width, height: 1200 }, deviceScaleFactor: figureScale, colorScheme: 'light', locale: deck.locale })
  try {
    const address = `${site}${documentPath(paper)}`
    const source = documentHtml(paper, usualPrint)
    await page.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: source }))
    await page.goto(address)
    // On white, as on paper.
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.evaluate(settlePage)
    const slides = await page.evaluate(readBook, { ...places, scale: figureScale })
    const file = join(course.root, '.workshop/figures', deck.module, `${deck.locale}.json`)
    const earlier = Pictures.safeParse(JSON.parse(readKept(file) ?? '{}')).data ?? {}
    const hashes = slideHashes(course, taken, site)
    const pictures = new Map<string, Uint8Array>()
    const now: z.infer<typeof Pictures> = {}
    for (const [index, slide] of slides.entries()) {
      for (const figure of slide.figures) {
        const hash = hashes[index]
        const key = hash === undefined ? undefined : shownHash(course, [], site, [hash, taken.slides[index]!.text, JSON.stringify(figure)])
        const known = key === undefined ? undefined : earlier[key]
        const picture = known === undefined ? palettePng(await pictureOf(page, figure)) : Buffer.from(known, 'base64')
        pictures.set(figure.name, picture)
        if (key !== undefined)
          now[key] = known ?? Buffer.from(picture).toString('base64')
      }
    }
    await writeKept(file, JSON.stringify(now))
    return { slides, pictures }
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
}

/** The slides in their own size, each with its text below it, where its pictures are laid out too. */
function chapterDocument(course: Course, taken: TakenDeck): PaperDocument {
  const { deck } = taken
  return {
    title: `${deck.title} · ${deck.locale} · epub`,
    locale: deck.locale,
    fonts: course.fonts,
    head: ['', ''],
    foot: '',
    sheets: ['click-states'],
    // What the book says around a figure must not reach into its picture.
    pages: '.state :is(h1, .bar, .minutes, .course, .module, .call, .clock) { visibility: hidden !important }',
    decks: [taken],
    body: html`${printedSlides(taken).map(({ slide, taken, anchor }, index) => html`<section class="state" data-slide="${anchor}" data-name="${deck.module}-${slide.id}" data-title="${slide.title}" data-level="${slideLevel(deck, index)}"${taken.sources !== '' && html` data-sources="list-${anchor}"`}>${new Html(taken.slide)}</section>
<div class="reading" data-text lang="${deck.locale}">${new Html(taken.text)}</div>
${taken.sources !== '' && html`<ul id="list-${anchor}">${new Html(taken.sources)}</ul>`}`)}`,
  }
}

/** Chromium is asked itself, as for the pictures of whole slides: Playwright's own way takes twice as long. */
async function pictureOf(page: Page, { x, y, width, height }: BookFigure): Promise<Uint8Array> {
  const chromium = await page.context().newCDPSession(page)
  await page.evaluate(top => scrollTo({ top, behavior: 'instant' }), Math.max(0, y - 8))
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, captureBeyondViewport: false, clip: { x, y, width, height, scale: 1 } })
  await chromium.detach()
  return Buffer.from(data, 'base64')
}
