import { PDFDocument } from '@cantoo/pdf-lib'
import { fillInFields } from './form-fields.ts'
import { type OutlineEntry, outlinePdf } from './outline-pdf.ts'
import { makeUniversal } from './universal.ts'
import { type About, writeMetadata } from './xmp.ts'

/** What a reader tells of a PDF, and the way through it. */
export interface PdfDescription extends About {
  outline: OutlineEntry[]
}

/**
 * Adds what the browser leaves out: author, subject, licence, the outline, that a reader shows the title, not the file's
 * name, and what makes the file one for every reader.
 * @returns the file and how many pages it has.
 */
export async function describePdf(pdf: Uint8Array, { outline, ...about }: PdfDescription): Promise<{ pdf: Uint8Array, pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  writeAbout(document, about)
  outlinePdf(document, outline)
  fillInFields(document)
  makeUniversal(document, about.locale)
  // The tags of a book are many small objects: in streams they take half of the room.
  return { pdf: await document.save({ useObjectStreams: true }), pages: document.getPageCount() }
}

/** What the file says of itself. */
export function writeAbout(document: PDFDocument, about: About): void {
  document.setTitle(about.title, { showInWindowTitleBar: true })
  document.setAuthor(about.author)
  document.setSubject(about.subject)
  document.setLanguage(about.locale)
  writeMetadata(document, about)
}
