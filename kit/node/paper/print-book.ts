import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright-core'
import { placePart, settleBook } from '../../page/settle-book.ts'
import type { PdfPart } from '../pdf/parts/part.ts'
import { describePart } from '../pdf/parts/describe-part.ts'
import { type Spot, spotsOf } from '../pdf/parts/spots.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { liftSlides } from './drawn-slides.ts'
import type { BookPart } from './handbook.ts'
import { layOutDocument } from './lay-out.ts'
import { documentSource, openPaper } from './open-document.ts'
import { tightenBook } from './tighten.ts'
import { toPdf } from './to-pdf.ts'

/** A part as it was printed, and what its pages say of the others. */
export interface PrintedPart {
  /** Stands for what it was printed from. */
  key: string
  /** Its first page, from 0. */
  firstPage: number
  /** The pages, from 0, that it names; those that nobody knew are missing. */
  numbers: Record<string, number>
  part: PdfPart
}

/** Where parts are kept from one run to the next. */
export interface KeptParts {
  /** Stands for all that a part is printed from. @param source its HTML. */
  keyOf: (part: BookPart, source: string) => string
  /** As it was last printed, from whatever. */
  read: (name: string) => PrintedPart | undefined
  write: (name: string, printed: PrintedPart) => Promise<void>
}

export interface PrintedBook {
  /** In their order; nothing stands for an empty page. */
  parts: (PdfPart | undefined)[]
  /** Where each name lies to which the book links. */
  spots: Map<string, Spot>
  /** The page, from 0, on which all that has a name begins. */
  pageOf: Map<string, number>
}

/** So often at most: a book whose pages never come to rest would be printed for ever. */
const mostRounds = 5

/** How many pages a part takes, and where on them is what has a name. */
interface LaidOut { pages: number, spots: [name: string, spot: Spot][] }

/**
 * Prints a book part by part, and only those parts of which something has changed: their text, where they begin, or a
 * page that they name. Most changes leave everything else on its page; so what was printed last tells where everything
 * will be, until it is printed. A part that never was is laid out without its drawings first.
 */
export async function printBook(browser: Browser, site: string, book: readonly BookPart[], options: PrintOptions, kept: KeptParts): Promise<PrintedBook> {
  const parts = book.map((part) => {
    const source = documentSource(site, part.paper, options)
    const last = kept.read(part.name)
    return { ...part, source, key: kept.keyOf(part, source), named: namesIn(source, /data-page-of="([^"]*)"/g), last, laidOut: last ? laidOutAs(last) : undefined }
  })
  for (const part of parts)
    part.laidOut ??= await layOutPart(browser, site, part, part.source, options)
  for (let round = 1; round <= mostRounds; round++) {
    let isSettled = true
    for (const [index, part] of parts.entries()) {
      const { firstPages, spots } = placed(parts)
      const firstPage = firstPages[index]!
      const numbers = Object.fromEntries(part.named.flatMap(name => spots.has(name) ? [[name, spots.get(name)!.page]] : []))
      if (part.last && isSame(part.last, { key: part.key, firstPage, numbers }))
        continue
      isSettled = false
      part.last = { key: part.key, firstPage, numbers, part: await printPart(browser, site, part, part.source, options, firstPage, numbers) }
      part.laidOut = laidOutAs(part.last)
      await kept.write(part.name, part.last)
    }
    if (isSettled)
      break
  }
  const linked = new Set(parts.flatMap(({ source }) => namesIn(source, /href="#([^"]*)"/g).map(decodeURIComponent)))
  const { order, spots } = placed(parts)
  return {
    parts: order,
    spots: new Map([...spots].filter(([name]) => linked.has(name))),
    pageOf: new Map(Array.from(spots, ([name, { page }]) => [name, page])),
  }
}

function laidOutAs({ part: { about } }: PrintedPart): LaidOut {
  return { pages: about.pages.length, spots: about.spots }
}

/** Without its drawings, which are most of what there is to print; its boxes are as large without them. */
function layOutPart(browser: Browser, site: string, { paper }: BookPart, source: string, options: PrintOptions): Promise<LaidOut> {
  return openPaper(browser, paper, async (page) => {
    await layOutDocument(page, site, paper, liftSlides(source).source, options)
    await tightenBook(page, paper, options)
    await (await page.evaluateHandle(() => document)).evaluate(placePart, 0)
    const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }), { updateMetadata: false })
    return { pages: printed.getPageCount(), spots: spotsOf(printed) }
  })
}

/** @returns a part's pages, the first of which has the given number, from 0. */
function printPart(browser: Browser, site: string, { name, paper }: BookPart, source: string, options: PrintOptions, firstPage: number, numbers: Record<string, number>): Promise<PdfPart> {
  return openPaper(browser, paper, async (page) => {
    await layOutDocument(page, site, paper, source, options)
    await tightenBook(page, paper, options)
    const whole = await page.evaluateHandle(() => document)
    await whole.evaluate(settleBook, numbers)
    await whole.evaluate(placePart, firstPage)
    return toPdf(page, options, `${firstPage + 1}-`)
  }).then(pdf => describePart(pdf, name, paper.locale))
}

/** Where each part and each name lies, and what stands in which order. */
function placed(parts: readonly { opensRight: boolean, laidOut: LaidOut | undefined, last: PrintedPart | undefined }[]): { firstPages: number[], spots: Map<string, Spot>, order: (PdfPart | undefined)[] } {
  const firstPages: number[] = []
  const spots = new Map<string, Spot>()
  const order: (PdfPart | undefined)[] = []
  let page = 0
  for (const { opensRight, laidOut, last } of parts) {
    if (opensRight && page % 2 === 1) {
      order.push(undefined)
      page++
    }
    firstPages.push(page)
    order.push(last?.part)
    for (const [name, spot] of laidOut?.spots ?? []) {
      if (!spots.has(name))
        spots.set(name, { ...spot, page: page + spot.page })
    }
    page += laidOut?.pages ?? 0
  }
  return { firstPages, spots, order }
}

function isSame(last: Omit<PrintedPart, 'part'>, { key, firstPage, numbers }: Omit<PrintedPart, 'part'>): boolean {
  const names = Object.keys(numbers)
  return last.key === key && last.firstPage === firstPage && names.length === Object.keys(last.numbers).length && names.every(name => last.numbers[name] === numbers[name])
}

function namesIn(source: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(source.matchAll(pattern), ([, name]) => name!))]
}
