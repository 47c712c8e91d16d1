import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import type { Place } from '../pdf/merge-pdfs.ts'
import type { PrintOptions } from '../print/print-options.ts'

/** @param pageRanges some of the pages, as "3-5", from 1. */
export function toPdf(page: Page, { ink }: PrintOptions, pageRanges?: string): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: !ink, tagged: true, ...pageRanges !== undefined && { pageRanges } })
}

/** Where each element lands that a link leads to, and how many pages there are. Chromium writes a named place for each. */
export async function namedPlaces(pdf: Uint8Array): Promise<{ places: Map<string, Place>, pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = new Map(document.getPages().map((page, index) => [page.ref, { index, height: page.getHeight() }]))
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const places = new Map<string, Place>()
  for (const [name, target] of named?.entries() ?? []) {
    const place = document.context.lookup(target, PDFArray)
    const ref = place.get(0)
    const page = ref instanceof PDFRef ? pages.get(ref) : undefined
    if (page)
      places.set(name.decodeText(), { page: page.index, below: page.height - place.lookup(3, PDFNumber).asNumber() })
  }
  return { places, pages: pages.size }
}

export function pagesOf(places: ReadonlyMap<string, Place>): Map<string, number> {
  return new Map(Array.from(places, ([name, { page }]) => [name, page]))
}
