import { PDFDocument } from '@cantoo/pdf-lib'
import { fillInFields } from '../form-fields.ts'
import { leadLinks, makeUnique } from '../merge-pdfs.ts'
import { makePagesUniversal } from '../universal.ts'
import type { PdfPart } from './part.ts'
import { takePart } from './take-part.ts'

/**
 * What `describePdf` does, for some pages of a longer document.
 * @param name of the part, which no other has.
 */
export async function describePart(pdf: Uint8Array, name: string, locale: string): Promise<PdfPart> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  makeUnique(document, 0, `${name}-`)
  leadLinks(document)
  fillInFields(document)
  makePagesUniversal(document, locale)
  return takePart(document)
}
