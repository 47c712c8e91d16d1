import type { Page } from 'playwright-core'
import { addFields } from '../../page/add-fields.ts'
import { breakCode } from '../../page/break-code.ts'
import { fillCards } from '../../page/fill-cards.ts'
import { fitColumns } from '../../page/fit-columns.ts'
import { fitSheets } from '../../page/fit-sheets.ts'
import { goOn } from '../../page/go-on.ts'
import { keepCards } from '../../page/keep-cards.ts'
import { settlePage } from '../../page/settle-page.ts'
import { spareInk } from '../../page/spare-ink.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { PaperDocument } from './document.ts'
import { hyphenate } from './hyphenate.ts'
import { openDocument } from './open-document.ts'
import { refuseTooWide } from './too-wide.ts'

/**
 * Opens a document and lays it out for paper, but for its page numbers.
 * @throws Mistake where something of a handout text or a note is wider than its column.
 */
export async function layOutDocument(page: Page, site: string, paper: PaperDocument, source: string, options: PrintOptions): Promise<void> {
  await openDocument(page, site, paper, source)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  if (options.ink)
    await page.evaluate(spareInk)
  await layOutPages(page, paper.decks)
}

/**
 * Sets what a page holds of a document: its words, its lines, what each sheet of paper has and where it is written on.
 * @throws Mistake where something of a handout text or a note is wider than its column.
 */
export async function layOutPages(page: Page, decks: readonly TakenDeck[]): Promise<void> {
  await hyphenate(page)
  // A line of code that is broken is not too wide.
  await page.evaluate(breakCode)
  refuseTooWide(decks, await page.evaluate(fitColumns))
  for (const step of [fitSheets, goOn, fillCards, keepCards, settlePage, addFields])
    await page.evaluate(step)
}
