import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { packetOf } from './06-metadata.ts'
import { unpacked } from './content.ts'
import { key, nameOf, readStructure } from './read.ts'

/** For each condition, what makes a good document fail it. */
export const damages: Record<string, (pdf: PDFDocument) => void> = {
  '01-003': pdf => rewritePage(pdf, text => text.replace(/(\/MCID \d+ >>BDC\n)([^]*?)(\nEMC)/, '$1/Artifact BMC\n$2\nEMC$3')),
  '01-004': pdf => rewritePage(pdf, text => text.replace(/(\/\w+ <<\/MCID \d+ >>BDC\n[^]*?\nEMC)/, '/Artifact BMC\n$1\nEMC')),
  '01-005': pdf => rewritePage(pdf, text => text.replace(/\/Artifact BMC\n([^]*?)\nEMC/, '$1')),
  '01-007': pdf => pdf.catalog.lookup(key('MarkInfo'), PDFDict).set(key('Suspects'), PDFBool.True),
  '02-001': pdf => roleMap(pdf).delete(key('Strong')),
  '02-003': (pdf) => {
    roleMap(pdf).set(key('Strong'), key('Loud'))
    roleMap(pdf).set(key('Loud'), key('Strong'))
  },
  '02-004': pdf => roleMap(pdf).set(key('P'), key('Div')),
  '06-001': pdf => pdf.catalog.delete(key('Metadata')),
  '06-002': pdf => rewritePacket(pdf, text => text.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')),
  '06-003': pdf => rewritePacket(pdf, text => text.replace(/<dc:title>.*<\/dc:title>/, '')),
  '07-001': pdf => preferences(pdf).delete(key('DisplayDocTitle')),
  '07-002': pdf => preferences(pdf).set(key('DisplayDocTitle'), PDFBool.False),
  '09-004': pdf => element(pdf, 'TR').set(key('S'), key('P')),
  '09-005': pdf => element(pdf, 'LBody').set(key('S'), key('P')),
  '09-006': pdf => element(pdf, 'H2').set(key('S'), key('TOCI')),
  '09-007': pdf => element(pdf, 'Code').set(key('S'), key('RT')),
  '09-008': pdf => element(pdf, 'Code').set(key('S'), key('WP')),
  '10-001': pdf => rewriteMap(pdf, text => text.replace(/beginbf(?:char|range)[^]*?endbf(?:char|range)/g, '')),
  '11-001': forgetLanguage,
  '11-002': forgetLanguage,
  '11-003': forgetLanguage,
  '11-004': forgetLanguage,
  '11-005': (pdf) => {
    forgetLanguage(pdf)
    annotate(pdf, 'Widget', { TU: PDFString.of('A name') }, 'Form')
  },
  '11-006': (pdf) => {
    forgetLanguage(pdf)
    rewritePacket(pdf, text => text.replace(/<dc:language>.*<\/dc:language>/, ''))
  },
  '13-004': pdf => element(pdf, 'Figure').delete(key('Alt')),
  '14-002': pdf => element(pdf, 'H1').set(key('S'), key('H3')),
  '14-003': pdf => element(pdf, 'H2').set(key('S'), key('H4')),
  '14-006': (pdf) => {
    element(pdf, 'H2').set(key('S'), key('H'))
    element(pdf, 'H2').set(key('S'), key('H'))
  },
  '14-007': pdf => element(pdf, 'H2').set(key('S'), key('H')),
  '15-003': (pdf) => {
    const head = element(pdf, 'TH')
    head.delete(key('ID'))
    head.delete(key('A'))
  },
  '17-002': pdf => element(pdf, 'Code').set(key('S'), key('Formula')),
  '17-003': (pdf) => {
    element(pdf, 'H1').set(key('S'), key('Formula'))
    rewriteMap(pdf, text => text.replace(/beginbf(?:char|range)[^]*?endbf(?:char|range)/g, ''))
  },
  '19-003': pdf => element(pdf, 'Code').set(key('S'), key('Note')),
  '19-004': (pdf) => {
    for (const role of ['Code', 'Strong']) {
      const note = element(pdf, role)
      note.set(key('S'), key('Note'))
      note.set(key('ID'), PDFString.of('note'))
    }
  },
  '20-001': pdf => pdf.catalog.set(key('OCProperties'), pdf.context.obj({ OCGs: [], D: { Name: PDFString.of('All') }, Configs: [{}] })),
  '20-002': pdf => pdf.catalog.set(key('OCProperties'), pdf.context.obj({ OCGs: [], D: {} })),
  '20-003': pdf => pdf.catalog.set(key('OCProperties'), pdf.context.obj({ OCGs: [], D: { Name: PDFString.of('All'), AS: [] } })),
  '21-001': pdf => void pdf.context.register(pdf.context.obj({ Type: 'Filespec', F: PDFString.of('a.txt'), EF: {} })),
  '25-001': pdf => pdf.catalog.set(key('AcroForm'), pdf.context.obj({ Fields: [], XFA: pdf.context.register(pdf.context.stream('<config><dynamicRender>required</dynamicRender></config>')) })),
  '26-001': (pdf) => { pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard' })) },
  '26-002': (pdf) => { pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', P: -1 & ~(1 << 9) })) },
  '28-002': pdf => annotate(pdf, 'Text', { Contents: PDFString.of('A remark') }, 'P'),
  '28-004': pdf => annotate(pdf, 'Text', {}, 'Annot'),
  '28-005': pdf => annotate(pdf, 'Widget', {}, 'Form'),
  '28-006': pdf => annotate(pdf, 'Hologram', {}, 'Annot'),
  '28-007': pdf => annotate(pdf, 'TrapNet', {}, 'Annot'),
  '28-008': pdf => pdf.getPage(0).node.delete(key('Tabs')),
  '28-009': pdf => pdf.getPage(0).node.set(key('Tabs'), key('R')),
  '28-010': pdf => annotate(pdf, 'Widget', { TU: PDFString.of('A name') }, 'P'),
  '28-011': pdf => element(pdf, 'Link').set(key('S'), key('Span')),
  '28-012': pdf => links(pdf)[0]!.delete(key('Contents')),
  '28-014': pdf => void pdf.context.register(pdf.context.obj({ S: 'MCD', Alt: [] })),
  '28-015': pdf => void pdf.context.register(pdf.context.obj({ S: 'MCD', CT: PDFString.of('audio/mpeg') })),
  '28-016': pdf => annotate(pdf, 'FileAttachment', { Contents: PDFString.of('A file') }, 'Annot'),
  '28-017': pdf => annotate(pdf, 'PrinterMark', { Contents: PDFString.of('A mark') }, 'Annot'),
  '30-001': pdf => void pdf.context.register(pdf.context.obj({ Type: 'XObject', Subtype: 'Form', Ref: {} })),
  '30-002': (pdf) => {
    const form = pdf.context.register(pdf.context.stream('/P <</MCID 0 >>BDC\n0 0 1 1 re f\nEMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }))
    pdf.getPage(0).node.Resources()!.set(key('XObject'), pdf.context.obj({ Twice: form }))
    const paragraph = element(pdf, 'P')
    paragraph.set(key('K'), pdf.context.obj([{ Type: 'MCR', Pg: pdf.getPage(0).ref, Stm: form, MCID: 0 }]))
    rewritePage(pdf, text => `${text}\n/Twice Do\n/Twice Do`)
  },
  '31-004': pdf => trueType(pdf).set(key('CIDToGIDMap'), key('Other')),
  '31-005': pdf => trueType(pdf).delete(key('CIDToGIDMap')),
  '31-006': pdf => eachFont(pdf, font => font.set(key('Encoding'), key('Made-Up-H'))),
  '31-009': pdf => dicts(pdf).filter(dict => nameOf(dict.get(key('Type'))) === 'FontDescriptor').forEach(dict => ['FontFile', 'FontFile2', 'FontFile3'].forEach(name => dict.delete(key(name)))),
  '31-019': pdf => eachFont(pdf, (font) => { makeSimple(font, 32) }),
  '31-021': pdf => eachFont(pdf, (font) => {
    makeSimple(font, 32)
    font.set(key('Encoding'), key('Own'))
  }),
  '31-024': pdf => eachFont(pdf, (font) => {
    makeSimple(font, 4)
    font.set(key('Encoding'), key('WinAnsiEncoding'))
  }),
  '31-027': pdf => eachFont(pdf, font => font.delete(key('ToUnicode'))),
  '31-028': pdf => rewriteMap(pdf, text => text.replace(/(<\w+>\s+)<\w+>\n/, '$1<0000>\n')),
  '31-029': pdf => rewriteMap(pdf, text => text.replace(/(<\w+>\s+)<\w+>\n/, '$1<FEFF>\n')),
  '31-030': pdf => rewritePage(pdf, text => text.replace(/<\w{4}> Tj/, '<0000> Tj')),
}

function forgetLanguage(pdf: PDFDocument): void {
  pdf.catalog.delete(key('Lang'))
  element(pdf, 'Document').delete(key('Lang'))
}

/** The first element of a role, as it stands in the tree. */
function element(pdf: PDFDocument, role: string): PDFDict {
  return readStructure(pdf).elements.find(one => one.role === role)!.dict
}

function roleMap(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(key('StructTreeRoot'), PDFDict).lookup(key('RoleMap'), PDFDict)
}

function preferences(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(key('ViewerPreferences'), PDFDict)
}

function dicts(pdf: PDFDocument): PDFDict[] {
  return readStructure(pdf).dicts
}

function links(pdf: PDFDocument): PDFDict[] {
  return readStructure(pdf).annotations.map(({ annotation }) => annotation)
}

function eachFont(pdf: PDFDocument, work: (font: PDFDict) => void): void {
  dicts(pdf).filter(dict => nameOf(dict.get(key('Subtype'))) === 'Type0').forEach(work)
}

function trueType(pdf: PDFDocument): PDFDict {
  return dicts(pdf).find(dict => nameOf(dict.get(key('Subtype'))) === 'CIDFontType2')!
}

/** As if the font were of 256 characters. */
function makeSimple(font: PDFDict, flags: number): void {
  font.set(key('Subtype'), key('TrueType'))
  font.delete(key('Encoding'))
  font.set(key('FontDescriptor'), font.context.obj({ Type: 'FontDescriptor', Flags: flags, FontFile2: font.context.register(font.context.stream('')) }))
}

function rewriteMap(pdf: PDFDocument, change: (text: string) => string): void {
  eachFont(pdf, (font) => {
    const map = font.lookup(key('ToUnicode'))
    if (map instanceof PDFRawStream)
      font.set(key('ToUnicode'), pdf.context.register(pdf.context.stream(change(unpacked(map)))))
  })
}

function rewritePacket(pdf: PDFDocument, change: (text: string) => string): void {
  pdf.catalog.set(key('Metadata'), pdf.context.register(pdf.context.stream(new TextEncoder().encode(change(packetOf(pdf)!)))))
}

function rewritePage(pdf: PDFDocument, change: (text: string) => string): void {
  const { node } = pdf.getPage(0)
  const before = unpacked(node.lookup(key('Contents')) as PDFRawStream)
  const after = change(before)
  if (after === before)
    throw new Error('The page has nothing of the kind to damage.')
  node.set(key('Contents'), pdf.context.register(pdf.context.stream(Buffer.from(after, 'latin1'))))
}

/** Adds an annotation to the first page, in an element of its own. */
function annotate(pdf: PDFDocument, subtype: string, entries: Record<string, PDFObject>, role: string): void {
  const { context } = pdf
  const page = pdf.getPage(0)
  const annotation = context.register(context.obj({ Type: 'Annot', Subtype: subtype, Rect: [0, 0, 9, 9], ...entries }))
  page.node.set(key('Annots'), context.obj([...page.node.lookupMaybe(key('Annots'), PDFArray)?.asArray() ?? [], annotation]))
  const top = element(pdf, 'Document')
  const holder = context.register(context.obj({ Type: 'StructElem', S: PDFName.of(role), K: [{ Type: 'OBJR', Obj: annotation, Pg: page.ref }] }))
  top.set(key('K'), context.obj([...top.lookup(key('K'), PDFArray).asArray(), holder]))
}
