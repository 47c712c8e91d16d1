import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Finding } from '../finding.ts'
import type { BuiltRule } from './rule.ts'

/** `pdf-pages`, `pdf-tags`, `pdf-outline`, `pdf-language`: slides.pdf is whole and can be read by everyone. */
export const printedSlides: BuiltRule = async ({ course, deck }) => {
  const file = join(course.root, 'exports', deck.locale, deck.module, 'slides.pdf')
  const findings: Finding[] = []
  const add = (rule: string, what: string) => findings.push({
    rule, severity: 'error', file: deck.file, line: 1, locale: deck.locale, what: `${what}: exports/${deck.locale}/${deck.module}/slides.pdf`,
    next: 'Run "npx workshop export" again; if it stays, the browser that prints is too old or too new: name another in WORKSHOP_CHROMIUM.',
  })
  if (!existsSync(file)) {
    add('pdf-pages', 'the slides are not exported')
    return findings
  }
  const { catalog, ...pdf } = await open(file)
  if (pdf.pages !== deck.slides.length)
    add('pdf-pages', `the PDF has ${pdf.pages} pages; the deck has ${deck.slides.length} slides`)
  if (!catalog.has(PDFName.of('StructTreeRoot')) || !catalog.has(PDFName.of('MarkInfo')))
    add('pdf-tags', 'the PDF has no tags, so a screen reader cannot follow it')
  if (!(catalog.lookup(PDFName.of('Outlines')) instanceof PDFDict))
    add('pdf-outline', 'the PDF has no outline')
  if (!catalog.has(PDFName.of('Lang')))
    add('pdf-language', 'the PDF does not say its language')
  return findings
}

async function open(file: string): Promise<{ pages: number, catalog: PDFDict }> {
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  return { pages: document.getPageCount(), catalog: document.catalog }
}
