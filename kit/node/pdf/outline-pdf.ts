import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'

/** An entry of a PDF's outline and what stands below it. */
export interface OutlineEntry {
  title: string
  /** From 0. */
  page: number
  children: OutlineEntry[]
}

/**
 * Gives the document this outline, open at every level, in the place of the browser's own: that one runs words
 * together where a heading breaks its line. Follows ISO 32000-1, 12.3.3.
 * @param pages the document's, where they are not in it yet.
 */
export function outlinePdf(document: PDFDocument, entries: readonly OutlineEntry[], pages = document.getPages().map(page => ({ ref: page.ref, height: page.getHeight() }))): void {
  const { context, catalog } = document
  const root = context.nextRef()
  const { first, last, count } = writeLevel(entries, root)
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))

  function writeLevel(level: readonly OutlineEntry[], parent: PDFRef): { first: PDFRef, last: PDFRef, count: number } {
    const refs = level.map(() => context.nextRef())
    let count = level.length
    for (const [index, entry] of level.entries()) {
      const item: PDFDict = context.obj({ Parent: parent })
      item.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
      item.set(PDFName.of('Dest'), destination(entry.page))
      if (index > 0)
        item.set(PDFName.of('Prev'), refs[index - 1]!)
      if (index < refs.length - 1)
        item.set(PDFName.of('Next'), refs[index + 1]!)
      if (entry.children.length > 0) {
        const below = writeLevel(entry.children, refs[index]!)
        item.set(PDFName.of('First'), below.first)
        item.set(PDFName.of('Last'), below.last)
        item.set(PDFName.of('Count'), PDFNumber.of(below.count))
        count += below.count
      }
      context.assign(refs[index]!, item)
    }
    return { first: refs[0]!, last: refs.at(-1)!, count }
  }

  /** The top of the page, at the reader's zoom. */
  function destination(page: number): PDFArray {
    const target = PDFArray.withContext(context)
    target.push(pages[page]!.ref)
    target.push(PDFName.of('XYZ'))
    for (const value of [PDFNumber.of(0), PDFNumber.of(pages[page]!.height), PDFNull])
      target.push(value)
    return target
  }
}
