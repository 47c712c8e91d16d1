import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { streamText } from './streams.ts'

/** What the codes of a font mean: how many hexadecimal digits one takes, and the text of each. */
export interface Glyphs { digits: number, texts: ReadonlyMap<string, string> }

/** Reads each font's map to Unicode once. ISO 32000-1, 9.10.3. */
export function glyphReader(): (font: PDFDict) => Glyphs {
  const known = new Map<PDFDict, Glyphs>()
  return (font) => {
    const glyphs = known.get(font) ?? readGlyphs(font)
    known.set(font, glyphs)
    return glyphs
  }
}

function readGlyphs(font: PDFDict): Glyphs {
  const digits = font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 4 : 2
  const texts = new Map<string, string>()
  const map = font.lookup(PDFName.of('ToUnicode'))
  const source = map instanceof PDFRawStream ? streamText(map) : ''
  for (const [, pairs] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, text] of pairs!.matchAll(/<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g))
      texts.set(code!.toLowerCase(), unicode(text!))
  }
  for (const [, ranges] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first, last, text] of ranges!.matchAll(/<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g)) {
      const [from, to, start] = [parseInt(first!, 16), parseInt(last!, 16), unicode(text!).codePointAt(0)!]
      for (let code = from; code <= to; code++)
        texts.set(code.toString(16).padStart(first!.length, '0'), String.fromCodePoint(start + code - from))
    }
  }
  return { digits, texts }
}

/** The text of a string of codes, `<0012…>` as it stands in a stream. */
export function textOf({ digits, texts }: Glyphs, string: string): string {
  const codes = string.slice(1, -1).toLowerCase()
  let text = ''
  for (let at = 0; at < codes.length; at += digits)
    text += texts.get(codes.slice(at, at + digits)) ?? ''
  return text
}

function unicode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
