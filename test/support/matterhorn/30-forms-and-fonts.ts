import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { unpacked } from './content.ts'
import { type Condition, key, nameOf, type Read } from './read.ts'

const fontsOf = new WeakMap<Read, PDFDict[]>()
const usedFonts = (read: Read): PDFDict[] => {
  const known = fontsOf.get(read)
  if (known)
    return known
  const fonts = new Set<PDFDict>()
  for (const { codes } of read.drawings) {
    for (const { font } of codes)
      fonts.add(font)
  }
  fontsOf.set(read, [...fonts])
  return [...fonts]
}
const composed = (read: Read): { font: PDFDict, inner: PDFDict }[] => usedFonts(read).filter(font => nameOf(font.get(key('Subtype'))) === 'Type0')
  .map(font => ({ font, inner: font.lookup(key('DescendantFonts'), PDFArray).lookup(0, PDFDict) }))
const simpleTrueType = (read: Read): PDFDict[] => usedFonts(read).filter(font => nameOf(font.get(key('Subtype'))) === 'TrueType')
const isSymbolic = (font: PDFDict): boolean => (Number(String(font.lookupMaybe(key('FontDescriptor'), PDFDict)?.get(key('Flags')) ?? 0)) & 4) !== 0
const named = (font: PDFDict): string => nameOf(font.get(key('BaseFont'))) ?? 'a font'
const isIdentity = (font: PDFDict): boolean => /^Identity-[HV]$/.test(nameOf(font.get(key('Encoding'))) ?? '')
const mapOf = (font: PDFDict): string => {
  const map = font.lookup(key('ToUnicode'))
  return map instanceof PDFRawStream ? unpacked(map) : ''
}
const targets = (font: PDFDict): string[] => Array.from(mapOf(font).matchAll(/<(\w+)>\s*$/gm), ([, code]) => code!.toLowerCase())
const predefined = (name: string): boolean => /^(?:WinAnsi|MacRoman|MacExpert)Encoding$/.test(name)

/** Checkpoints 30 and 31, as far as the font's program need not be read. */
export const formsAndFonts: Condition[] = [
  { id: '30-001', find: ({ dicts }) => dicts.filter(dict => nameOf(dict.get(key('Subtype'))) === 'Form' && dict.has(key('Ref'))).map(() => 'a form that lies in another file') },
  { id: '30-002', find: ({ pdf, owners }) => {
    const drawn = pdf.getPages().flatMap(({ node }) => [...unpackedContents(node).matchAll(/\/(\S+) Do\b/g)].map(([, name]) => node.Resources()?.lookupMaybe(key('XObject'), PDFDict)?.get(PDFName.of(name!))))
      .filter(form => form instanceof PDFRef)
    const withContent = new Set([...owners.keys()].map(one => one.replace(/ \d+$/, '')))
    return drawn.filter((form, index) => drawn.indexOf(form) < index && withContent.has(form.tag)).map(() => 'a form with tagged content is drawn twice')
  } },
  { id: '31-004', find: read => composed(read).filter(({ inner }) => nameOf(inner.get(key('Subtype'))) === 'CIDFontType2' && inner.has(key('CIDToGIDMap')) && !(inner.lookup(key('CIDToGIDMap')) instanceof PDFRawStream) && nameOf(inner.get(key('CIDToGIDMap'))) !== 'Identity').map(({ font }) => `${named(font)} maps its characters to nothing`) },
  { id: '31-005', find: read => composed(read).filter(({ inner }) => nameOf(inner.get(key('Subtype'))) === 'CIDFontType2' && !inner.has(key('CIDToGIDMap'))).map(({ font }) => `${named(font)} does not map its characters`) },
  // No other map but the identity is used. What is: 31-001 to 31-003 and 31-006 to 31-008 are about the others.
  { id: '31-006', find: read => composed(read).filter(({ font }) => !isIdentity(font) && !(font.lookup(key('Encoding')) instanceof PDFRawStream)).map(({ font }) => `the encoding of ${named(font)} is neither known nor embedded`) },
  { id: '31-009', find: read => usedFonts(read).filter(font => nameOf(font.get(key('Subtype'))) !== 'Type3').filter((font) => {
    const inner = composed(read).find(one => one.font === font)?.inner ?? font
    const descriptor = inner.lookupMaybe(key('FontDescriptor'), PDFDict)
    return !['FontFile', 'FontFile2', 'FontFile3'].some(name => descriptor?.has(key(name)))
  }).map(font => `${named(font)} is not embedded`) },
  { id: '31-019', find: read => simpleTrueType(read).filter(font => !isSymbolic(font) && !font.has(key('Encoding'))).map(font => `${named(font)} has no encoding`) },
  { id: '31-021', find: read => simpleTrueType(read).filter((font) => {
    const encoding = font.lookup(key('Encoding'))
    const name = encoding instanceof PDFDict ? nameOf(encoding.get(key('BaseEncoding'))) : nameOf(encoding)
    return !isSymbolic(font) && encoding !== undefined && !/^(?:WinAnsi|MacRoman)Encoding$/.test(name ?? '')
  }).map(font => `${named(font)} has an encoding of its own`) },
  { id: '31-024', find: read => simpleTrueType(read).filter(font => isSymbolic(font) && font.has(key('Encoding'))).map(font => `${named(font)} has symbols and an encoding`) },
  { id: '31-027', find: read => usedFonts(read).filter(font => !font.has(key('ToUnicode')) && !predefined(nameOf(font.get(key('Encoding'))) ?? '')).map(font => `${named(font)} has no map to Unicode`) },
  { id: '31-028', find: read => usedFonts(read).filter(font => targets(font).some(code => /^0+$/.test(code))).map(font => `${named(font)} maps to zero`) },
  { id: '31-029', find: read => usedFonts(read).filter(font => targets(font).some(code => ['feff', 'fffe'].includes(code))).map(font => `${named(font)} maps to a mark of byte order`) },
  { id: '31-030', find: read => read.drawings.filter(({ codes }) => codes.some(({ font, code }) => code === '0000' && nameOf(font.get(key('Subtype'))) === 'Type0')).map(({ page }) => `a character that the font does not have on page ${page + 1}`) },
]

function unpackedContents(page: PDFDict): string {
  const contents = page.lookup(key('Contents'))
  return contents instanceof PDFRawStream ? unpacked(contents) : ''
}
