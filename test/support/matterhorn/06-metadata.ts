import { PDFBool, PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { unpacked } from './content.ts'
import { type Condition, key } from './read.ts'

/** The XMP packet of a document. */
export function packetOf(pdf: PDFDocument): string | undefined {
  const stream = pdf.catalog.lookup(key('Metadata'))
  return stream instanceof PDFRawStream ? Buffer.from(unpacked(stream), 'latin1').toString('utf8') : undefined
}

const unless = (holds: boolean | undefined, what: string): string[] => holds === false ? [what] : []
const preferences = (pdf: PDFDocument): PDFDict | undefined => pdf.catalog.lookupMaybe(key('ViewerPreferences'), PDFDict)

/** Checkpoints 06 and 07. Without a packet 06-001 alone fails. */
export const metadata: Condition[] = [
  { id: '06-001', find: ({ pdf }) => unless(packetOf(pdf) !== undefined, 'no XMP metadata') },
  { id: '06-002', find: ({ pdf }) => unless(packetOf(pdf)?.match(/xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"[^>]*>\s*<pdfuaid:part>1<\/pdfuaid:part>/) !== null, 'no PDF/UA identifier') },
  { id: '06-003', find: ({ pdf }) => unless(packetOf(pdf)?.match(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]/) !== null, 'no dc:title') },
  { id: '07-001', find: ({ pdf }) => unless(preferences(pdf)?.has(key('DisplayDocTitle')) ?? false, 'no DisplayDocTitle') },
  { id: '07-002', find: ({ pdf }) => unless(preferences(pdf)?.get(key('DisplayDocTitle')) !== PDFBool.False, 'DisplayDocTitle is false') },
]
