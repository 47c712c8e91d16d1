import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFObject, PDFObjectCopier, PDFPage, PDFPageLeaf, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { collectGarbage } from '../base/collect-garbage.ts'

/** A place in a document: a page, from 0, and how far below its upper edge, in points. */
export interface Place { page: number, below?: number }

/**
 * Joins PDFs that Chromium has printed, with their tags, into one document for readers and screen readers alike. It
 * relies on how Chromium writes a file: tags with one `Document` at their top, places that are linked to by name in one
 * dictionary. ISO 32000-1, 14.7 and 12.3.2.
 * @param places where each name lies in the whole to which a link may lead: one into another part, `slide:name`, has no
 * place in its own.
 */
export async function mergePdfs(parts: readonly Uint8Array[], places: ReadonlyMap<string, Place>): Promise<Uint8Array> {
  const [first, ...others] = parts
  if (first === undefined)
    throw new Error('Nothing was printed.')
  if (others.length === 0)
    return first
  await collectGarbage()
  const pdf = await join(first, others, places)
  await collectGarbage()
  return pdf
}

async function join(first: Uint8Array, others: readonly Uint8Array[], places: ReadonlyMap<string, Place>): Promise<Uint8Array> {
  const whole = await PDFDocument.load(first, { updateMetadata: false })
  for (const [index, part] of others.entries()) {
    const source = await PDFDocument.load(part, { updateMetadata: false })
    const tags = tagsOf(whole)
    settleLinks(source)
    makeUnique(source, tags.nextKey, `part${index + 2}-`)
    const copier = PDFObjectCopier.for(source.context, whole.context)
    appendPages(whole, source, copier)
    appendTags(tags, tagsOf(source), copier)
    appendPlaces(whole, source, copier)
  }
  writeIdTree(whole)
  addPlaces(whole, places)
  leadLinks(whole)
  return whole.save()
}

/** The tree of tags: its root, the one element below it, and the elements that pages and links belong to, by number. */
interface Tags { root: PDFDict, document: PDFDict, documentRef: PDFRef, parents: PDFArray, nextKey: number }

function tagsOf(pdf: PDFDocument): Tags {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const documentRef = root.get(PDFName.of('K'))
  const document = root.lookup(PDFName.of('K'), PDFDict)
  if (!(documentRef instanceof PDFRef) || document.get(PDFName.of('S')) !== PDFName.of('Document'))
    throw new Error('The tags of the printed PDF do not begin with one Document.')
  return {
    root,
    document,
    documentRef,
    parents: root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray),
    nextKey: root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber(),
  }
}

/** A link that finds its place in its own part keeps it: elsewhere the name may be another's. */
function settleLinks(pdf: PDFDocument): void {
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const [, dict] of dictsOf(pdf)) {
    const name = dict.get(PDFName.of('Dest'))
    const place = name instanceof PDFName ? places?.get(name) : undefined
    if (place)
      dict.set(PDFName.of('Dest'), place)
  }
}

/** What each part counts from the start becomes its own: the numbers of pages and links, the ids of table heads. */
export function makeUnique(pdf: PDFDocument, firstKey: number, prefix: string): void {
  const { root, parents, nextKey } = tagsOf(pdf)
  for (let index = 0; index < parents.size(); index += 2)
    parents.set(index, PDFNumber.of(parents.lookup(index, PDFNumber).asNumber() + firstKey))
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nextKey + firstKey))
  for (const [, dict] of dictsOf(pdf)) {
    for (const name of ['StructParents', 'StructParent'].map(name => PDFName.of(name))) {
      const key = dict.get(name)
      if (key instanceof PDFNumber)
        dict.set(name, PDFNumber.of(key.asNumber() + firstKey))
    }
    const id = elementId(dict)
    if (id !== undefined)
      dict.set(PDFName.of('ID'), PDFString.of(prefix + id))
    for (const headers of headersOf(dict))
      headers.asArray().forEach((header, index) => headers.set(index, PDFString.of(prefix + textOf(header))))
  }
}

/** The lists of ids by which a table's cell names its heads. */
function headersOf(dict: PDFDict): PDFArray[] {
  const attributes = dict.get(PDFName.of('A'))
  return (attributes instanceof PDFArray ? attributes.asArray() : [attributes])
    .map(one => one instanceof PDFDict ? one.get(PDFName.of('Headers')) : undefined)
    .filter(headers => headers instanceof PDFArray)
}

function appendPages(whole: PDFDocument, source: PDFDocument, copier: PDFObjectCopier): void {
  for (const { ref } of source.getPages()) {
    const copied = copier.copy(ref)
    const leaf = whole.context.lookup(copied)
    if (!(leaf instanceof PDFPageLeaf))
      throw new Error('A printed page could not be copied.')
    whole.addPage(PDFPage.of(leaf, copied, whole))
  }
}

/** What hangs below the part's document moves below the whole's. */
function appendTags(tags: Tags, added: Tags, copier: PDFObjectCopier): void {
  const kids = kidsOf(tags.document)
  for (const child of kidsOf(added.document)) {
    // Or its way up to the old root would be copied as well.
    added.document.context.lookup(child, PDFDict).delete(PDFName.of('P'))
    const copied = copier.copy(child)
    tags.document.context.lookup(copied, PDFDict).set(PDFName.of('P'), tags.documentRef)
    kids.push(copied)
  }
  tags.document.set(PDFName.of('K'), tags.document.context.obj(kids))
  for (const entry of added.parents.asArray())
    tags.parents.push(copier.copy(entry))
  tags.root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(added.nextKey))
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.get(PDFName.of('K'))
  const all = element.context.lookup(kids)
  return all instanceof PDFArray ? [...all.asArray()] : kids === undefined ? [] : [kids]
}

/** The places of a part that have names; of two of one name the first stays. */
function appendPlaces(whole: PDFDocument, source: PDFDocument, copier: PDFObjectCopier): void {
  const places = placesOf(whole)
  for (const [name, place] of source.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    if (!places.has(name))
      places.set(name, copier.copy(place))
  }
}

/** For the names that no part has written down. */
function addPlaces(whole: PDFDocument, places: ReadonlyMap<string, Place>): void {
  const known = placesOf(whole)
  const pages = whole.getPages()
  for (const [text, { page: index, below = 0 }] of places) {
    const name = PDFName.of(text)
    const page = pages[index]
    if (page && !known.has(name))
      known.set(name, whole.context.obj([page.ref, PDFName.of('XYZ'), 0, page.getHeight() - below, PDFNull]))
  }
}

/** Chromium writes no link to an element that is not there. It comes as `slide:name` and goes to the place of that name. */
export function leadLinks(pdf: PDFDocument): void {
  for (const [, dict] of dictsOf(pdf)) {
    const action = dict.get(PDFName.of('A'))
    const address = action instanceof PDFDict ? action.get(PDFName.of('URI')) : undefined
    const [, name] = /^slide:(.*)$/.exec(address ? textOf(address) : '') ?? []
    if (name === undefined)
      continue
    dict.delete(PDFName.of('A'))
    dict.set(PDFName.of('Dest'), PDFName.of(decodeURIComponent(name)))
  }
}

function placesOf(pdf: PDFDocument): PDFDict {
  const known = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  if (known)
    return known
  const fresh = pdf.context.obj({})
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.register(fresh))
  return fresh
}

/** All elements that have an id, to be found by it. */
function writeIdTree(pdf: PDFDocument): void {
  const named = dictsOf(pdf).flatMap(([ref, dict]) => {
    const id = elementId(dict)
    return id === undefined ? [] : [{ id, ref }]
  })
  named.sort((a, b) => a.id < b.id ? -1 : 1)
  const tree = pdf.context.obj({ Names: named.flatMap(({ id, ref }) => [PDFString.of(id), ref]) })
  tagsOf(pdf).root.set(PDFName.of('IDTree'), pdf.context.register(tree))
}

function dictsOf(pdf: PDFDocument): [PDFRef, PDFDict][] {
  return pdf.context.enumerateIndirectObjects().filter((entry): entry is [PDFRef, PDFDict] => entry[1] instanceof PDFDict)
}

function elementId(dict: PDFDict): string | undefined {
  const id = dict.get(PDFName.of('ID'))
  return dict.get(PDFName.of('Type')) === PDFName.of('StructElem') && id !== undefined ? textOf(id) : undefined
}

function textOf(object: PDFObject): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}
