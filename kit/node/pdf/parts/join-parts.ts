import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { addForm } from '../form-fields.ts'
import { outlinePdf } from '../outline-pdf.ts'
import { type PdfDescription, writeAbout } from '../describe-pdf.ts'
import { sayUniversal } from '../universal.ts'
import { asKey, mainElement, pageTree, type PdfPart } from './part.ts'
import type { Spot } from './spots.ts'

/** Objects that are no streams stand in streams of so many. */
const inOneStream = 200

/** A document that is put together of parts. */
export interface Joined {
  /** In their order; nothing stands for an empty page. */
  parts: readonly (PdfPart | undefined)[]
  /** Where each name lies in the whole to which a link leads. */
  spots: ReadonlyMap<string, Spot>
  about: PdfDescription
}

/**
 * Writes a whole document of parts: their objects as they are, under new numbers, and around them what there is of it
 * once. Nothing of the parts is read, so that it takes no time to speak of. ISO 32000-1, 7.5.
 */
export async function joinParts({ parts, spots, about }: Joined): Promise<{ pdf: Uint8Array, pages: number }> {
  const written = parts.filter(part => part !== undefined)
  const frame = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = frame
  const pagesRef = catalog.get(PDFName.of('Pages')) as PDFRef
  const bases = sums(written.map(({ objects }) => objects.length), context.largestObjectNumber)
  const firstKeys = sums(written.map(({ about }) => about.keys), 0)
  // The numbers of the whole's own objects go on behind those of the parts.
  context.largestObjectNumber = bases.at(-1)! + written.at(-1)!.objects.length
  const ref = (part: number, no: number): PDFRef => PDFRef.of(bases[part]! + no)

  const [rootRef, documentRef, mainRef] = [context.nextRef(), context.nextRef(), context.nextRef()]
  const pages: { ref: PDFRef, box: readonly number[] }[] = []
  let index = 0
  for (const part of parts) {
    pages.push(...part === undefined ? [emptyPage(pages.at(-1)!.box)] : part.about.pages.map(({ no, box }) => ({ ref: ref(index, no), box })))
    index += part === undefined ? 0 : 1
  }
  context.assign(pagesRef, context.obj({ Type: 'Pages', Count: pages.length, Kids: pages.map(({ ref }) => ref) }))

  const of = <Value>(take: (part: PdfPart, index: number) => Value[]): Value[] => written.flatMap(take)
  context.assign(mainRef, context.obj({ Type: 'StructElem', S: 'NonStruct', P: documentRef, K: of(({ about }, part) => about.tops.map(no => ref(part, no))) }))
  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', Lang: PDFString.of(about.locale), P: rootRef, K: [mainRef] }))
  const nums = of(({ about }, part) => about.parents.flatMap(([key, elements]) => [
    PDFNumber.of(firstKeys[part]! + key),
    Array.isArray(elements) ? context.obj(elements.map(no => no === null ? null : ref(part, no))) : ref(part, elements),
  ]))
  const ids = of(({ about }, part) => about.ids.map(([id, no]) => ({ id, ref: ref(part, no) }))).sort((a, b) => a.id < b.id ? -1 : 1)
  const root = context.obj({
    Type: 'StructTreeRoot',
    K: documentRef,
    ParentTree: context.register(context.obj({ Nums: nums })),
    ParentTreeNextKey: firstKeys.at(-1)! + written.at(-1)!.about.keys,
    RoleMap: Object.fromEntries(of(({ about }) => about.roles)),
  })
  if (ids.length > 0)
    root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: ids.flatMap(({ id, ref }) => [PDFString.of(id), ref]) })))
  context.assign(rootRef, root)
  catalog.set(PDFName.of('StructTreeRoot'), rootRef)

  const places = context.obj({})
  for (const [name, { page, left, top }] of spots)
    places.set(PDFName.of(name), context.obj([pages[page]!.ref, PDFName.of('XYZ'), left, top, 0]))
  catalog.set(PDFName.of('Dests'), context.register(places))
  const fields = of(({ about }, part) => about.fields.map(no => ref(part, no)))
  if (fields.length > 0)
    addForm(frame, fields)

  const info = context.obj({})
  for (const [name, value] of newest(written))
    info.set(PDFName.of(name), PDFHexString.fromText(value))
  context.trailerInfo.Info = context.register(info)
  writeAbout(frame, about)
  outlinePdf(frame, about.outline, pages.map(({ ref, box }) => ({ ref, height: box[3]! - box[1]! })))
  sayUniversal(frame)
  return { pdf: write(frame, written, bases, firstKeys, { pagesRef, mainRef }), pages: pages.length }

  function emptyPage(box: readonly number[]): { ref: PDFRef, box: readonly number[] } {
    const page = context.obj({ Type: 'Page', Parent: pagesRef, MediaBox: [...box], Resources: {}, Tabs: 'S', Contents: context.register(context.stream('')) })
    return { ref: context.register(page), box }
  }
}

/** What the browser says of the part that it has printed last. */
function newest(parts: readonly PdfPart[]): [string, string][] {
  const dateOf = ({ about }: PdfPart): string => about.info.find(([name]) => name === 'CreationDate')?.[1] ?? ''
  return parts.toSorted((a, b) => dateOf(a) < dateOf(b) ? 1 : -1)[0]!.about.info
}

/** For each number the sum of those before it. */
function sums(numbers: readonly number[], first: number): number[] {
  let sum = first
  return numbers.map((number) => {
    sum += number
    return sum - number
  })
}

/** The file: streams first, then what is no stream in streams of its own, and where each is. */
function write({ context }: PDFDocument, parts: readonly PdfPart[], bases: readonly number[], firstKeys: readonly number[], { pagesRef, mainRef }: { pagesRef: PDFRef, mainRef: PDFRef }): Uint8Array {
  const pieces: Uint8Array[] = []
  let bytes = 0
  const add = (piece: Uint8Array): void => {
    pieces.push(piece)
    bytes += piece.length
  }
  const addText = (text: string): void => add(Buffer.from(text, 'latin1'))
  /** By number: where it stands in the file, or in which stream and at which place there. */
  const places: ({ at: number } | { within: number, index: number } | undefined)[] = []
  let waiting: { no: number, text: string }[] = []

  const addStream = (no: number, dict: string, content: Uint8Array): void => {
    places[no] = { at: bytes }
    addText(`${no} 0 obj\n${dict}\nstream\n`)
    add(content)
    addText('\nendstream\nendobj\n')
  }
  const flush = (): void => {
    if (waiting.length === 0)
      return
    const within = context.nextRef().objectNumber
    let offset = 0
    const head = waiting.map(({ no, text }, index) => {
      places[no] = { within, index }
      const at = offset
      offset += text.length + 1
      return `${no} ${at}`
    }).join(' ')
    const content = deflateSync(Buffer.from(`${head}\n${waiting.map(({ text }) => text).join('\n')}`, 'latin1'))
    addStream(within, `<</Type /ObjStm /N ${waiting.length} /First ${head.length + 1} /Filter /FlateDecode /Length ${content.length}>>`, content)
    waiting = []
  }
  const addObject = (no: number, text: string): void => {
    waiting.push({ no, text })
    if (waiting.length === inOneStream)
      flush()
  }

  addText('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')
  for (const [part, { objects, streams }] of parts.entries()) {
    const numbered = (token: string | number): string | number =>
      typeof token === 'string'
        ? token
        : token > 0 ? bases[part]! + token : token === pageTree ? pagesRef.objectNumber : token === mainElement ? mainRef.objectNumber : firstKeys[part]! + asKey(token)
    for (const [index, { text, stream }] of objects.entries()) {
      const [no, written] = [bases[part]! + index + 1, text.map(numbered).join('')]
      if (stream)
        addStream(no, written, streams.subarray(...stream))
      else
        addObject(no, written)
    }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      object.dict.set(PDFName.of('Length'), PDFNumber.of(object.contents.length))
      addStream(ref.objectNumber, textOf(object.dict), object.contents)
    }
    else {
      addObject(ref.objectNumber, textOf(object))
    }
  }
  flush()
  const own = context.nextRef().objectNumber
  places[own] = { at: bytes }
  const table = Buffer.alloc(7 * (own + 1))
  table.writeUInt16BE(0xFFFF, 5)
  for (const [no, place] of places.entries()) {
    if (!place)
      continue
    table.writeUInt8('at' in place ? 1 : 2, 7 * no)
    table.writeUInt32BE('at' in place ? place.at : place.within, 7 * no + 1)
    table.writeUInt16BE('at' in place ? 0 : place.index, 7 * no + 5)
  }
  const content = deflateSync(table)
  const { Root, Info } = context.trailerInfo
  const start = bytes
  addStream(own, `<</Type /XRef /Size ${own + 1} /W [1 4 2] /Root ${textOf(Root!)} /Info ${textOf(Info!)} /Filter /FlateDecode /Length ${content.length}>>`, content)
  addText(`startxref\n${start}\n%%EOF`)
  return Buffer.concat(pieces)
}

/** An object as it is written: a character a byte. */
function textOf(object: PDFObject): string {
  if (object instanceof PDFDict)
    return `<<${object.entries().map(([name, value]) => `${name.toString()} ${textOf(value)}`).join(' ')}>>`
  return object.toString()
}
