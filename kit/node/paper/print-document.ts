import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { batchSize } from '../print/batches.ts'
import { writePageNumbers } from '../../page/cut-in-page.ts'
import type { PaperDocument } from './document.ts'
import { liftSlides } from './drawn-slides.ts'
import { layOutDocument } from './lay-out.ts'
import { documentSource, openPaper } from './open-document.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { printInParts } from './print-in-parts.ts'
import type { Printed } from './printed.ts'
import { linkBook, settleBook, tightenChapters } from '../../page/settle-book.ts'
import { onPages } from './tighten.ts'
import { namedPlaces, pagesOf, toPdf } from './to-pdf.ts'

/** So often at most: a document whose pages never come to rest would be printed for ever. */
const mostPrints = 6

/** A document of so many slides is printed in one piece, in half of the time that pieces take: the handbook of a usual course. */
export const inOnePiece = 4 * batchSize

/** @param source of a document or of what it holds. */
export function isOnePiece(source: string): boolean {
  return liftSlides(source).slides.length <= inOnePiece
}

/**
 * Prints a document: vector, tagged, its links leading to its pages.
 * @param site the address of the served `dist/`, from where fonts and pictures come. The document itself is handed to
 * the browser from memory, so that nothing private ever lies in a hosted folder.
 * @param earlier the file that it will replace: most changes leave everything on its page.
 * @throws Mistake where something of a handout text or a note is wider than its column.
 */
export async function printDocument(browser: Browser, site: string, paper: PaperDocument, options: PrintOptions, earlier?: string): Promise<Printed> {
  const source = documentSource(site, paper, options)
  const lifted = liftSlides(source)
  const inParts = lifted.slides.length > inOnePiece ? await printInParts(browser, site, paper, lifted, options) : undefined
  return inParts ?? openPaper(browser, paper, async (page) => {
    await layOutDocument(page, site, paper, source, options)
    await page.evaluate(writePageNumbers, await pageNumbers(earlier))
    // The first print tells on which page everything lands; where the document says something else, the next is right.
    const whole = await page.evaluateHandle(() => document)
    const isBook = await whole.evaluate(linkBook)
    let pdf = await toPdf(page, options)
    let known: Record<string, number> = {}
    let hasLinks = isBook
    for (let prints = 1; ; prints++) {
      // What the index no longer names is still where it was.
      const { places } = await namedPlaces(pdf)
      known = { ...known, ...Object.fromEntries(pagesOf(places)) }
      if (isBook && prints === 1 && await whole.evaluate(tightenChapters, onPages(places, paper, options))) {
        pdf = await toPdf(page, options)
        continue
      }
      const settled = await whole.evaluate(settleBook, known)
      known = settled.pageOf
      if (!settled.changed && !hasLinks || prints === mostPrints)
        return { pdf, pageOf: new Map(Object.entries(known)) }
      hasLinks = false
      pdf = await toPdf(page, options)
    }
  })
}

/** The page, from 0, on which everything begins in a file; none where there is no file, or it cannot be read. */
async function pageNumbers(file: string | undefined): Promise<Record<string, number>> {
  if (file === undefined || !existsSync(file))
    return {}
  try {
    return Object.fromEntries(pagesOf((await namedPlaces(await readFile(file))).places))
  }
  catch {
    return {} // Somebody's own file, or a damaged one.
  }
}
