import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFObject, type PDFPage, PDFRawStream, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { keyOf, mainElement, pageTree, type PartObject, type PdfPart } from './part.ts'
import { numberIn, spotsOf } from './spots.ts'

const key = (name: string): PDFName => PDFName.of(name)
/** What a page may have from the tree above it. */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map(key)
/** By which pages, forms and annotations find their elements. */
const treeKeys = new Set(['StructParents', 'StructParent'].map(key))

/**
 * Takes all that a document's pages are made of out of it. It relies on how the document was made: printed by Chromium,
 * and then made universal.
 */
export function takePart(document: PDFDocument): PdfPart {
  const { context, catalog } = document
  const pages = document.getPages()
  for (const page of pages)
    own(page)
  const root = catalog.lookup(key('StructTreeRoot'), PDFDict)
  const { tops, above } = topElements(root)

  const objects: PartObject[] = []
  const streams: Uint8Array[] = []
  let bytes = 0
  const numbers = new Map<PDFRef, number>()
  const waiting: PDFRef[] = []
  const pageRefs = new Set(pages.map(page => page.ref))

  const numberOf = (ref: PDFRef): number => {
    const known = numbers.get(ref)
    if (known !== undefined)
      return known
    const number = numbers.size + 1
    numbers.set(ref, number)
    waiting.push(ref)
    return number
  }
  const take = (ref: PDFRef): number => {
    const number = numberOf(ref)
    for (let next = waiting.shift(); next; next = waiting.shift())
      objects[numbers.get(next)! - 1] = written(next)
    return number
  }

  const takeOne = (object: PDFObject): number => {
    if (!(object instanceof PDFRef))
      throw new Error('What the printed PDF names stands in the place of its name.')
    return take(object)
  }
  const parentsIn = (value: PDFObject): number | (number | null)[] => {
    const list = context.lookup(value)
    return list instanceof PDFArray ? list.asArray().map(one => one instanceof PDFRef ? take(one) : null) : takeOne(value)
  }

  function written(ref: PDFRef): PartObject {
    const object = context.lookup(ref)
    const text: PartObject['text'] = []
    if (object instanceof PDFStream) {
      const content = object instanceof PDFRawStream ? object.contents : object.getContents()
      object.dict.set(key('Length'), PDFNumber.of(content.length))
      write(object.dict, text, ref)
      streams.push(content)
      return { text: joined(text), stream: [bytes, bytes += content.length] }
    }
    write(object, text, ref)
    return { text: joined(text) }
  }

  function write(object: PDFObject | undefined, text: PartObject['text'], of?: PDFRef): void {
    if (object instanceof PDFRef) {
      text.push(above.has(object) ? mainElement : numberOf(object), ' 0 R')
    }
    else if (object instanceof PDFArray) {
      text.push('[')
      for (const one of object.asArray()) {
        text.push(' ')
        write(one, text)
      }
      text.push(' ]')
    }
    else if (object instanceof PDFDict) {
      text.push('<<')
      for (const [name, value] of object.entries()) {
        text.push(`${name.toString()} `)
        if (treeKeys.has(name) && value instanceof PDFNumber)
          text.push(keyOf(value.asNumber()))
        else if (name === key('Parent') && of && pageRefs.has(of))
          text.push(pageTree, ' 0 R')
        else
          write(value, text)
        text.push(' ')
      }
      text.push('>>')
    }
    else {
      text.push((object ?? PDFNull).toString())
    }
  }

  const parents = pairsOf(root.lookupMaybe(key('ParentTree'), PDFDict)?.lookupMaybe(key('Nums'), PDFArray))
  const about: PdfPart['about'] = {
    pages: pages.map((page) => {
      const { x, y, width, height } = page.getMediaBox()
      return { no: take(page.ref), box: [x, y, x + width, y + height] }
    }),
    tops: tops.map(take),
    parents: parents.map(([number, value]) => [numberIn(number), parentsIn(value)]),
    keys: root.lookup(key('ParentTreeNextKey'), PDFNumber).asNumber(),
    ids: pairsOf(root.lookupMaybe(key('IDTree'), PDFDict)?.lookupMaybe(key('Names'), PDFArray)).map(([id, ref]) => [decoded(id), takeOne(ref)]),
    fields: catalog.lookupMaybe(key('AcroForm'), PDFDict)?.lookup(key('Fields'), PDFArray).asArray().map(takeOne) ?? [],
    roles: root.lookupMaybe(key('RoleMap'), PDFDict)?.entries().map(([name, role]) => [name.decodeText(), role instanceof PDFName ? role.decodeText() : 'Span']) ?? [],
    spots: spotsOf(document),
    info: infoOf(document),
  }
  return { objects, streams: Buffer.concat(streams), about }
}

/** A page has all that is its own. */
function own(page: PDFPage): void {
  for (const name of inherited) {
    const value = page.node.getInheritableAttribute(name)
    if (value && !page.node.has(name))
      page.node.set(name, value)
  }
}

/** What is in the document: below its one element, and below the one that is around everything. */
function topElements(root: PDFDict): { tops: PDFRef[], above: ReadonlySet<PDFRef> } {
  const ref = root.get(key('K'))
  const top = root.lookup(key('K'), PDFDict)
  if (!(ref instanceof PDFRef))
    throw new Error('The tags of the printed PDF do not begin with one Document.')
  const kids = elementsOf(top)
  const [main] = kids
  const inner = main && kids.length === 1 ? root.context.lookup(main, PDFDict) : undefined
  const isAround = inner?.get(key('S')) === key('NonStruct') && elementsOf(inner).length > 0
  return isAround ? { tops: elementsOf(inner), above: new Set([ref, main!]) } : { tops: kids, above: new Set([ref]) }
}

function elementsOf(element: PDFDict): PDFRef[] {
  const kids = element.lookup(key('K'))
  return (kids instanceof PDFArray ? kids.asArray() : [element.get(key('K'))]).filter(kid => kid instanceof PDFRef)
}

function pairsOf(list: PDFArray | undefined): [PDFObject, PDFObject][] {
  return Array.from({ length: (list?.size() ?? 0) / 2 }, (_, index) => [list!.get(2 * index), list!.get(2 * index + 1)])
}

function infoOf({ context }: PDFDocument): [string, string][] {
  const info = context.lookup(context.trailerInfo.Info)
  return info instanceof PDFDict ? info.entries().map(([name, value]) => [name.decodeText(), decoded(context.lookup(value))]) : []
}

function decoded(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}

/** Neighbouring pieces of text as one. */
function joined(text: readonly (string | number)[]): (string | number)[] {
  const pieces: (string | number)[] = []
  let last = ''
  for (const one of text) {
    if (typeof one === 'string') {
      last += one
      continue
    }
    pieces.push(last, one)
    last = ''
  }
  return [...pieces, last]
}
