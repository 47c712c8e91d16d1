import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js'

/** Where the text of an A4 document stands, in pt from the page's foot: between its running head and its foot. */
const [top, bottom] = [297 - 24, 20].map(mm => mm * 72 / 25.4) as [number, number]

/** How much of each page's height is taken, from 0 to 1: down to the last line of text, head and foot aside. */
export async function pageFill(pdf: PDFDocumentProxy): Promise<number[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => fillOf(await (await pdf.getPage(index + 1)).getTextContent())))
}

/** The same, with what is drawn: rules to write on, frames, pictures. */
export async function drawnFill(pdf: PDFDocumentProxy): Promise<number[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    return shareOf([...linesOf(await page.getTextContent()), ...await drawnHeights(page)])
  }))
}

export function fillOf(content: TextContent): number {
  return shareOf(linesOf(content))
}

function shareOf(heights: readonly number[]): number {
  const lowest = Math.min(top, ...heights.filter(height => height > bottom))
  return (top - lowest) / (top - bottom)
}

function linesOf({ items }: TextContent): number[] {
  return items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [(item.transform as number[])[5]!] : [])
}

/** Where each line and each area that is not white ends, in pt from the page's foot. */
async function drawnHeights(page: PDFPageProxy): Promise<number[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const heights: number[] = []
  let [scale, shift, colour] = [1, 0, '#000000']
  const kept: [number, number, string][] = []
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[]
    if (operator === OPS.save)
      kept.push([scale, shift, colour])
    else if (operator === OPS.restore)
      [scale, shift, colour] = kept.pop() ?? [scale, shift, colour]
    else if (operator === OPS.transform)
      [scale, shift] = [scale * (args[3] as number), shift + scale * (args[5] as number)]
    else if (operator === OPS.setFillRGBColor)
      colour = args[0] as string
    else if (operator === OPS.constructPath && isSeen(args[0] as number, colour))
      heights.push(...[1, 3].map(side => shift + scale * (args[2] as number[])[side]!))
  }
  return heights
}

function isSeen(how: number, colour: string): boolean {
  return [OPS.stroke, OPS.closeStroke].includes(how) || [OPS.fill, OPS.eoFill].includes(how) && colour !== '#ffffff'
}
