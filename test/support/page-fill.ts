import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js'

/** Where the text of an A4 document stands, in pt from the page's foot: between its running head and its foot. */
const [top, bottom] = [297 - 24, 20].map(mm => mm * 72 / 25.4) as [number, number]

/** How much of each page's height is taken, from 0 to 1: down to the last line of text, head and foot aside. */
export async function pageFill(pdf: PDFDocumentProxy): Promise<number[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => fillOf(await (await pdf.getPage(index + 1)).getTextContent())))
}

export function fillOf({ items }: TextContent): number {
  const heights = items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [(item.transform as number[])[5]!] : [])
  const lowest = Math.min(top, ...heights.filter(height => height > bottom))
  return (top - lowest) / (top - bottom)
}
