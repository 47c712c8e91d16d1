import type { Page } from 'playwright-core'
import { linkBook, type OnPage, tightenChapters } from '../../page/settle-book.ts'
import type { Place } from '../pdf/merge-pdfs.ts'
import type { PaperDocument } from './document.ts'
import { measureOf } from './measure.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { namedPlaces } from './to-pdf.ts'

/** Sets what a page holds of a book, laid out, a little tighter where that spares a page of a few lines. */
export async function tightenBook(page: Page, paper: PaperDocument, options: PrintOptions): Promise<void> {
  const whole = await page.evaluateHandle(() => document)
  if (!await whole.evaluate(of => of.querySelector('[data-end]') !== null))
    return
  await whole.evaluate(linkBook)
  const { places } = await namedPlaces(await page.pdf({ preferCSSPageSize: true }))
  await whole.evaluate(tightenChapters, onPages(places, paper, options))
  await whole.evaluate(of => of.querySelector('[data-links]')?.remove())
}

/** Where everything lies on its page. */
export function onPages(places: ReadonlyMap<string, Place>, paper: PaperDocument, options: PrintOptions): Record<string, OnPage> {
  const { top, textHeight } = measureOf(options.paper, paper.margins)
  const inMm = 25.4 / 72
  return Object.fromEntries(Array.from(places, ([name, { page, below = 0 }]) => [name, { page, share: (below * inMm - top) / textHeight }]))
}
