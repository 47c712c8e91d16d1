import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

/** A mark around something that is drawn. */
export interface Mark { tag: string, mcid: number | undefined, properties: string, stream: PDFRef }

/** Something that a page draws, with the marks around it, outermost first. */
export interface Drawing {
  page: number
  marks: readonly Mark[]
  /** For text: each code with its font. */
  codes: { font: PDFDict, code: string }[]
  /** The text, where the font says it; `undefined` for a code that it does not. */
  text: (string | undefined)[]
  kind: 'path' | 'text' | 'picture'
}

const keys = new Map<string, PDFName>()

/** A name of a PDF. The library decodes one each time that it is asked for it. */
export function key(name: string): PDFName {
  const known = keys.get(name) ?? PDFName.of(name)
  keys.set(name, known)
  return known
}

/** Anew for each stream, as a form is read in the midst of another. */
const tokens = (): RegExp => /\s+|%[^\r\n]*|\((?:[^()\\]|\\[^])*\)|<<|>>|<[\da-fA-F\s]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gy

/** All that the pages draw, in their order, forms where they are drawn. */
export function drawingsOf(pdf: PDFDocument): Drawing[] {
  const drawings: Drawing[] = []
  for (const [index, page] of pdf.getPages().entries()) {
    const contents = page.node.lookup(key('Contents'))
    const streams = contents instanceof PDFArray ? contents.asArray().map(one => pdf.context.lookup(one)) : [contents]
    const text = streams.map(stream => stream instanceof PDFRawStream ? unpacked(stream) : '').join('\n')
    readStream(text, page.ref, page.node.Resources(), index, [], drawings)
  }
  return drawings
}

function readStream(stream: string, ref: PDFRef, resources: PDFDict | undefined, page: number, around: readonly Mark[], drawings: Drawing[]): void {
  // Never changed but replaced: all that is drawn between two marks has the same.
  let marks = around
  let operands: string[] = []
  let font: PDFDict | undefined
  let depth = 0
  let current: Drawing | undefined
  const draw = (kind: Drawing['kind']): Drawing => {
    const drawing: Drawing = { page, marks, codes: [], text: [], kind }
    drawings.push(drawing)
    return drawing
  }
  const token = tokens()
  for (let match = token.exec(stream); match; match = token.exec(stream)) {
    const [text] = match
    if (/^[\s%]/.test(text))
      continue
    depth += text === '<<' || text === '[' ? 1 : text === '>>' || text === ']' ? -1 : 0
    if (depth > 0 || /^[-+.\d/(<[\]>]/.test(text)) {
      operands.push(text)
      continue
    }
    switch (text) {
      case 'BMC': case 'BDC': {
        const properties = operands.slice(1).join(' ')
        const [, mcid] = /\/MCID (\d+)/.exec(properties) ?? []
        marks = [...marks, { tag: operands[0]!.slice(1), mcid: mcid === undefined ? undefined : Number(mcid), properties, stream: ref }]
        break
      }
      case 'EMC': marks = marks.slice(0, -1); break
      case 'Tf': font = resources?.lookup(key('Font'), PDFDict).lookup(key(operands[0]!.slice(1)), PDFDict); break
      case 'Tj': case 'TJ':
        // Each string by itself: a mark may stand between two.
        current = draw('text')
        for (const string of operands.filter(one => one.startsWith('<') && one !== '<<'))
          current.codes.push(...codesOf(font!, string))
        current.text = current.codes.map(({ font, code }) => unicodeOf(font, code))
        break
      case 'S': case 's': case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': draw('path'); break
      case 'sh': draw('picture'); break
      case 'BI': {
        const end = /\sEI(?=\s)/g
        end.lastIndex = match.index
        token.lastIndex = end.exec(stream) ? end.lastIndex : stream.length
        draw('picture')
        break
      }
      case 'Do': {
        const form = resources?.lookup(key('XObject'), PDFDict).get(key(operands[0]!.slice(1)))
        const inner = resources?.context.lookup(form)
        if (form instanceof PDFRef && inner instanceof PDFRawStream && inner.dict.get(key('Subtype')) === key('Form'))
          readStream(unpacked(inner), form, inner.dict.lookupMaybe(key('Resources'), PDFDict) ?? resources, page, marks, drawings)
        else
          draw('picture')
      }
    }
    operands = []
  }
}

export function unpacked(stream: PDFRawStream): string {
  return (stream.dict.has(key('Filter')) ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString('latin1')
}

type Code = Drawing['codes'][number]

/** The codes of each font that have been met. */
const met = new WeakMap<PDFDict, Map<string, Code>>()

function codesOf(font: PDFDict, string: string): Code[] {
  const known = met.get(font) ?? new Map<string, Code>()
  met.set(font, known)
  const digits = font.get(key('Subtype')) === key('Type0') ? 4 : 2
  const codes: Code[] = []
  for (let at = 1; at + digits < string.length; at += digits) {
    const text = string.slice(at, at + digits).toLowerCase()
    const code = known.get(text) ?? { font, code: text }
    known.set(text, code)
    codes.push(code)
  }
  return codes
}

const maps = new WeakMap<object, Map<string, string>>()

/** What a code of a font stands for, by the font's map to Unicode. */
export function unicodeOf(font: PDFDict, code: string): string | undefined {
  const source = font.lookup(key('ToUnicode'))
  if (!(source instanceof PDFRawStream))
    return undefined
  const known = maps.get(source)
  if (known)
    return known.get(code)
  const map = new Map<string, string>()
  const text = unpacked(source)
  for (const [, block] of text.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, from, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g))
      map.set(from!.toLowerCase(), utf16(to!))
  }
  for (const [, block] of text.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first, last, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = parseInt(first!, 16); code <= parseInt(last!, 16); code++)
        map.set(code.toString(16).padStart(first!.length, '0'), String.fromCodePoint(utf16(to!).codePointAt(0)! + code - parseInt(first!, 16)))
    }
  }
  maps.set(source, map)
  return map.get(code)
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}
