import { PDFDict, PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib'
import { type OutlineEntry, outlinePdf } from './outline-pdf.ts'
import { describeRights } from './rights.ts'

/** What a reader tells of a PDF, and the way through it. */
export interface PdfDescription {
  title: string
  author: string
  licence: { name: string, url: string } | undefined
  subject: string
  locale: string
  outline: OutlineEntry[]
}

/**
 * Adds what the browser leaves out: author, subject, licence, the outline, and that a reader shows the title, not the file's name.
 * @returns the file and how many pages it has.
 */
export async function describePdf(pdf: Uint8Array, { title, author, licence, subject, locale, outline }: PdfDescription): Promise<{ pdf: Uint8Array, pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setSubject(subject)
  document.setLanguage(locale)
  if (licence)
    describeRights(document, { title, author, locale, licence })
  outlinePdf(document, outline)
  mapRoles(document)
  // The tags of a book are many small objects: in streams they take half of the room. That came with PDF 1.5.
  document.context.header = PDFHeader.forVersion(1, 7)
  return { pdf: await document.save({ useObjectStreams: true }), pages: document.getPageCount() }
}

/** Chromium uses tags of PDF 2.0 in a file of 1.4. A map to older ones tells every reader what they are; ISO 32000-1, 14.7.3. */
function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  tree?.set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }))
}
