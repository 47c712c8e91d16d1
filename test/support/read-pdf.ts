import { readFileSync } from 'node:fs'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js'

/** Opens a PDF file with a reader that has nothing in common with what wrote it. */
export function readPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
}

/** What the reader complains of while it goes through all of a file. */
export async function warningsOf(data: Uint8Array): Promise<string[]> {
  const told: string[] = []
  const { log, warn } = console
  console.log = console.warn = (...words: unknown[]) => { told.push(words.join(' ')) }
  try {
    const document = await getDocument({ data: new Uint8Array(data), verbosity: 1 }).promise
    await document.getMetadata()
    await document.getOutline()
    await document.getPageLabels()
    for (let no = 1; no <= document.numPages; no++) {
      const page = await document.getPage(no)
      await Promise.all([page.getTextContent(), page.getStructTree(), page.getAnnotations(), page.getOperatorList()])
    }
    await document.destroy()
  }
  finally {
    Object.assign(console, { log, warn })
  }
  return told
}

/** A page's text, white space folded. */
export async function pageText(document: PDFDocumentProxy, page: number): Promise<string> {
  return foldedText(await (await document.getPage(page)).getTextContent())
}

export function foldedText({ items }: TextContent): string {
  return items.map(item => 'str' in item ? item.str + (item.hasEOL ? ' ' : '') : '').join('').replace(/\s+/g, ' ').trim()
}

/** The outline's titles with the page, from 1, that each leads to; nested entries follow theirs. */
export async function outlinePages(document: PDFDocumentProxy): Promise<{ title: string, page: number, depth: number }[]> {
  type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
  const entries: { title: string, page: number, depth: number }[] = []
  const walk = async (level: Entry[], depth: number) => {
    for (const entry of level) {
      entries.push({ title: entry.title, page: await targetPage(document, entry.dest), depth })
      await walk(entry.items as Entry[], depth + 1)
    }
  }
  await walk(await document.getOutline(), 0)
  return entries
}

/** The page, from 1, that a link or an outline entry leads to. */
export async function targetPage(document: PDFDocumentProxy, target: unknown): Promise<number> {
  const explicit: unknown = typeof target === 'string' ? await document.getDestination(target) : target
  if (!Array.isArray(explicit))
    throw new Error(`Leads nowhere: ${String(target)}`)
  return await document.getPageIndex(explicit[0] as { num: number, gen: number }) + 1
}

/** How many pictures made of pixels the file holds, wherever they stand. */
export async function rasterImages(file: string): Promise<number> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  return document.context.enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')).length
}

/** The names of fonts that the file asks for and does not carry. */
export async function looseFonts(file: string): Promise<string[]> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict)
  // Letters on a curve are a Type 3 font: each is a drawing in the file itself.
  const drawn = new Set(dicts.filter(dict => dict.get(PDFName.of('Subtype')) === PDFName.of('Type3')).map(dict => dict.lookup(PDFName.of('FontDescriptor'))))
  return dicts
    .filter(dict => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    .filter(dict => !drawn.has(dict))
    .filter(dict => !['FontFile', 'FontFile2', 'FontFile3'].some(key => dict.has(PDFName.of(key))))
    .map(dict => String(dict.get(PDFName.of('FontName'))))
}
