import type { Browser, Page } from 'playwright-core'
import type { Course, Deck } from '../course/course.ts'
import { relative, sep } from 'node:path'
import { bareLayout } from '../built/bare-layout.ts'
import { deckFolder } from '../built/deck-folder.ts'
import { Mistake, type Problem } from '../base/mistakes.ts'
import { setPrintFonts } from './print-fonts.ts'
import { type Batch, batchRoute } from './batches.ts'

/** How long a deck may take to lay out its slides, in ms. A deck that needs longer has come to a stop. */
export const patience = 120_000

/** What exported PNGs measure: 1920 px across, for a canvas of 980 px. */
export const pictureWidth = 1920
export const canvasWidth = 980

/**
 * Opens the deck's print page, the slides of a batch laid out, in a window of its own.
 * @param site the address of the served `dist/`.
 * @throws Error naming what went wrong in the page where it does not become ready.
 */
export async function openPrintPage(browser: Browser, site: string, course: Course, deck: Deck, batch: Batch): Promise<Page> {
  const folder = relative(`${course.root}/dist`, deckFolder(course, deck)).split(sep).join('/')
  const page = await browser.newPage({
    viewport: { width: canvasWidth, height: 552 },
    deviceScaleFactor: pictureWidth / canvasWidth,
    colorScheme: 'light',
    serviceWorkers: 'block',
    locale: deck.locale,
  })
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('requestfailed', request => faults.push(`${request.url()} did not load`))
  await page.goto(`${site}${folder}/index.html?print${batchRoute(deck, '#/print', batch)}`)
  try {
    await page.waitForSelector('html[data-print-ready]', { state: 'attached', timeout: patience })
  }
  catch (error) {
    await page.close()
    throw new Error(`The print page of ${deck.module} ${deck.locale} did not become ready. ${faults.join(' ')}`, { cause: error })
  }
  const laidOut = Number(await page.getAttribute('html', 'data-print-ready'))
  const expected = batch.to - batch.from + 1
  if (laidOut !== expected) {
    const missing = await missingSlides(page, deck)
    await page.close()
    throw missing.length > 0 ? new Mistake(missing) : new Error(`The print page of ${deck.module} ${deck.locale} holds ${laidOut} slides; the Markdown has ${expected}.`)
  }
  await setPrintFonts(page, course.fonts)
  return page
}

/** The slides whose page stayed empty, with what their components threw. */
async function missingSlides(page: Page, deck: Deck): Promise<Problem[]> {
  const empty = await page.locator('.print-page:not(:has(.slidev-layout))').evaluateAll(boxes => boxes.map(box => ({ no: Number((box as HTMLElement).dataset.no), fault: (box as HTMLElement).dataset.fault })))
  return empty.flatMap(({ no, fault }) => {
    const slide = deck.slides[no - 1]
    if (slide === undefined)
      return []
    const bare = bareLayout(slide)
    return [{
      file: slide.file,
      line: slide.line,
      what: `Slide ${no} #${slide.id} does not appear: ${fault ?? bare.why}.`,
      next: fault === undefined ? bare.next : `Mend what it shows; "npx workshop dev ${deck.number}" and the browser's console say where it stops.`,
    }]
  })
}
