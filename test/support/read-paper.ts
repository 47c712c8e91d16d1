import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js'
import { fillOf } from './page-fill.ts'
import { foldedText, outlinePages, readPdf } from './read-pdf.ts'

/** What several tests ask of a PDF that a course has exported. */
export interface Paper {
  outline: { title: string, page: number }[]
  /** The text of each page. */
  texts: string[]
  /** How much of each page's height is taken, from 0 to 1. */
  fill: number[]
  /** The pieces of text with a straight quotation mark, code aside. */
  straight: string[]
}

const papers = new Map<string, Promise<Paper>>()

/**
 * Reads a file for all tests of a test file at once: its text takes longest.
 * @param code the family of the font in which code is set.
 */
export function readPaper(file: string, code: string): Promise<Paper> {
  const paper = papers.get(file) ?? read(file, code.replaceAll(' ', ''))
  papers.set(file, paper)
  return paper
}

async function read(file: string, code: string): Promise<Paper> {
  const pdf = await readPdf(file)
  const paper: Paper = { outline: await outlinePages(pdf), texts: [], fill: [], straight: [] }
  for (let no = 1; no <= pdf.numPages; no++) {
    const page = await pdf.getPage(no)
    const content = await page.getTextContent()
    paper.texts.push(foldedText(content))
    paper.fill.push(fillOf(content))
    paper.straight.push(...await straightIn(page, content, code))
  }
  await pdf.destroy()
  return paper
}

async function straightIn(page: PDFPageProxy, { items }: TextContent, code: string): Promise<string[]> {
  const quoted = items.flatMap(item => 'str' in item && /["']/.test(item.str) ? [item] : [])
  if (quoted.length === 0)
    return []
  await page.getOperatorList() // Loads the fonts.
  return quoted.filter(({ fontName }) => !(page.commonObjs.get(fontName) as { name: string }).name.includes(code)).map(({ str }) => str)
}
