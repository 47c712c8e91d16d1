import { deflateSync, inflateSync } from 'node:zlib'
import { type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'

/** A stream as text, a character a byte. */
export function streamText(stream: PDFRawStream): string {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  if (filter !== undefined && filter !== PDFName.of('FlateDecode'))
    throw new Error(`A stream of the printed PDF is packed by ${String(filter)}.`)
  const bytes = filter === undefined ? Buffer.from(stream.contents) : inflateSync(stream.contents)
  return bytes.toString('latin1')
}

/** Puts other text into a stream. */
export function rewriteStream({ context }: PDFDocument, ref: PDFRef, stream: PDFRawStream, text: string): void {
  stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  stream.dict.delete(PDFName.of('DecodeParms'))
  context.assign(ref, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(text, 'latin1'))))
}
