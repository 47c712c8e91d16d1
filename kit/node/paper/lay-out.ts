import type { Page } from 'playwright-core'
import { addFields } from '../../page/add-fields.ts'
import { breakCode } from '../../page/break-code.ts'
import { fitColumns } from '../../page/fit-columns.ts'
import { settlePage } from '../../page/settle-page.ts'
import { spareInk } from '../../page/spare-ink.ts'
import type { PrintOptions } from '../print/print-options.ts'
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
  await hyphenate(page)
  refuseTooWide(paper.decks, await page.evaluate(fitColumns))
  await page.evaluate(breakCode)
  await page.evaluate(settlePage)
  await page.evaluate(addFields)
}
