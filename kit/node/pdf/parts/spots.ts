import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'

/** A place in a part or a whole: a page, from 0, and how far from its left and lower edge, in points. */
export interface Spot { page: number, left: number, top: number }

/** All places of a document that have a name. */
export function spotsOf(document: PDFDocument): [name: string, spot: Spot][] {
  const indexes = new Map(document.getPages().map(({ ref }, index) => [ref, index]))
  return (document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []).flatMap(([name, target]) => {
    const place = document.context.lookup(target, PDFArray)
    const ref = place.get(0)
    const page = ref instanceof PDFRef ? indexes.get(ref) : undefined
    return page === undefined ? [] : [[name.decodeText(), { page, left: numberIn(place.lookup(2)), top: numberIn(place.lookup(3)) }]]
  })
}

/** Chromium leaves out what it does not say. */
export function numberIn(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0
}
