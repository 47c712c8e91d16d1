import type { Browser, JSHandle, Page } from 'playwright-core'
import { collectGarbage } from '../base/collect-garbage.ts'
import { batchSize } from '../print/batches.ts'
import { mergePdfs, type Place } from '../pdf/merge-pdfs.ts'
import { allLoaded, fillPiece, holdPages, linkPlaces, showSections, takePiece, writePageNumbers } from '../../page/cut-in-page.ts'
import type { PaperDocument } from './document.ts'
import type { LiftedDocument } from './drawn-slides.ts'
import { layOutPages } from './lay-out.ts'
import { openDocument, openPaper } from './open-document.ts'
import { measureOf } from './measure.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { Printed } from './printed.ts'
import { settleBook } from '../../page/settle-book.ts'
import { spareInk } from '../../page/spare-ink.ts'
import { namedPlaces, pagesOf, toPdf } from './to-pdf.ts'

/** So many sections more than a piece should have are laid out with it: one of them begins a page. */
const spare = 10

/** A piece of the document that takes whole pages, how many slides it holds, and which of the whole's pages it is. */
interface Piece { html: string, slides: number, firstPage: number, pages: number }

/** All pieces, and where everything lies in the whole to which a link may lead. */
interface LaidOut { pieces: Piece[], places: Map<string, Place>, pages: number }

/**
 * Prints a document of many slides piece by piece, so that it takes no more memory than one of few. First the pieces
 * are laid out without their slides: then everything has its page. Then each is printed, in a process of its own that
 * ends with it, between as many empty pages as there are before and after it, so that its pages bear the numbers that
 * are theirs.
 * @returns nothing where a piece did not land where it had been laid out: the document is then one that cannot be cut.
 */
export async function printInParts(browser: Browser, site: string, paper: PaperDocument, { source, slides }: LiftedDocument, options: PrintOptions): Promise<Printed | undefined> {
  await collectGarbage()
  const [before, content, after] = source.split(/(?<=<main class="document">)|(?=<\/main><\/body>)/) as [string, string, string]
  const { pieces, places, pages } = await openPaper(browser, paper, async (page) => {
    await openDocument(page, site, paper, before + after)
    await page.emulateMedia({ media: 'print' })
    return settled(page, `<main class="document">${content}</main>`, paper.words === undefined ? 0 : measureOf(options.paper, paper.margins).top, paper.decks)
  })
  const pageOf = pagesOf(places)
  const pdfs: Uint8Array[] = []
  let printed = 0
  for (const piece of pieces) {
    const { firstPage, pages: own } = piece
    const filling = { slides: slides.slice(printed, printed += piece.slides), pagesBefore: firstPage, pagesAfter: pages - firstPage - own }
    const pdf = await openPaper(browser, paper, async (page) => {
      await openDocument(page, site, paper, before + piece.html + after)
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(writePageNumbers, Object.fromEntries(pageOf))
      await page.evaluate(fillPiece, filling)
      await page.evaluate(allLoaded)
      if (options.ink)
        await page.evaluate(spareInk)
      return toPdf(page, options, `${firstPage + 1}-${firstPage + own}`)
    })
    if (!await isInPlace(pdf, piece, places))
      return undefined
    pdfs.push(pdf)
    await collectGarbage()
  }
  return { pdf: await mergePdfs(pdfs, places), pageOf }
}

/** True where all that is linked to stands on the page that the contents name. */
async function isInPlace(pdf: Uint8Array, { firstPage, pages }: Piece, expected: ReadonlyMap<string, Place>): Promise<boolean> {
  const printed = await namedPlaces(pdf)
  return printed.pages === pages
    && Array.from(printed.places).every(([name, { page }]) => !expected.has(name) || expected.get(name)!.page === firstPage + page)
}

/** So often at most: a book whose pages never come to rest would be laid out for ever. */
const mostLayouts = 4

/** Lays a document out until everything stands where it is said to: what opens at the right, and the index's numbers, move others. */
async function settled(page: Page, content: string, margin: number, decks: readonly TakenDeck[]): Promise<LaidOut> {
  const whole = await page.evaluateHandle(holdPages, content)
  let laidOut = await layOut(page, whole, margin, decks)
  if (!await whole.evaluate(held => held.querySelector('[data-right], .index') !== null))
    return laidOut
  let known: Record<string, number> = {}
  for (let times = 1; times < mostLayouts; times++) {
    known = { ...known, ...Object.fromEntries(pagesOf(laidOut.places)) }
    const { changed, pageOf } = await whole.evaluate(settleBook, known)
    known = pageOf
    if (!changed)
      break
    laidOut = await layOut(page, whole, margin, decks)
  }
  return laidOut
}

/** @param margin at the head of a page, in mm. */
async function layOut(page: Page, whole: JSHandle<Document>, margin: number, decks: readonly TakenDeck[]): Promise<LaidOut> {
  const pieces: Piece[] = []
  const places = new Map<string, Place>()
  let [from, firstPage, least] = [0, 0, 1]
  let size = least + spare
  for (;;) {
    await page.evaluate(showSections, { of: whole, from, to: from + size })
    await page.evaluate(allLoaded)
    await layOutPages(page, decks)
    const sections = await page.evaluate(linkPlaces, whole)
    const found = await namedPlaces(await page.pdf({ preferCSSPageSize: true }))
    // The browser keeps what it has laid out, until it is asked.
    await page.requestGC()
    const isLast = sections.length < size
    const end = isLast ? undefined : pieceEnd(sections.map(name => found.places.get(name)!), least, margin)
    if (end === undefined && !isLast) {
      size += batchSize
      continue
    }
    if (end !== undefined)
      await page.evaluate(showSections, { from: 0, to: end })
    const empty = from > 0 ? 1 : 0
    const pages = (end === undefined ? found.pages : found.places.get(sections[end]!)!.page) - empty
    pieces.push({ ...await page.evaluate(takePiece), firstPage, pages })
    for (const [name, place] of found.places) {
      if (place.page < pages + empty)
        places.set(name, { ...place, page: firstPage + place.page - empty })
    }
    firstPage += pages
    if (end === undefined)
      return { pieces, places, pages: firstPage }
    from += end
    // The first pieces have few slides: contents and outlines, which they begin with, grow with the document.
    least = pieces.length < 2 ? 1 : batchSize
    size = least + spare
  }
}

/**
 * The section before which a piece ends: the first one after so many slides that is the first thing on its page.
 * @param margin at the head of a page, in mm.
 */
function pieceEnd(sections: readonly Place[], least: number, margin: number): number | undefined {
  const highest = (margin + 2) * 72 / 25.4
  const end = sections.findIndex(({ page, below = Infinity }, index) => index >= least && below < highest && page > sections[index - 1]!.page)
  return end < 0 ? undefined : end
}
