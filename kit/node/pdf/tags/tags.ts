import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib'

/** An element of the tree of tags: what a part of the document is. ISO 32000-1, 14.7.2. */
export interface Tag {
  role: string
  dict: PDFDict
  ref: PDFRef
  parent: Tag | undefined
  kids: Kid[]
}

/** A piece of marked content: its number in a page's stream or in that of a form that the page draws. */
export interface Content {
  mcid: number
  page: PDFRef
  /** The page, or the form. */
  stream: PDFRef
  owner: Tag
}

/** An annotation that belongs to an element. */
export interface Annotated { object: PDFDict, annotation: PDFDict }

export type Kid = Tag | Content | Annotated

/** The tree of a document, changed here as objects and written back as a whole. */
export interface Tags {
  document: PDFDocument
  root: PDFDict
  top: Tag
}

const key = (name: string): PDFName => PDFName.of(name)

export function isTag(kid: Kid): kid is Tag {
  return 'role' in kid
}

export function isContent(kid: Kid): kid is Content {
  return 'mcid' in kid
}

/** @returns nothing where the document has no tags. */
export function readTags(document: PDFDocument): Tags | undefined {
  const root = document.catalog.lookupMaybe(key('StructTreeRoot'), PDFDict)
  const top = root?.get(key('K'))
  return root && top instanceof PDFRef ? { document, root, top: readTag(document, top, undefined) } : undefined
}

function readTag(document: PDFDocument, ref: PDFRef, parent: Tag | undefined): Tag {
  const dict = document.context.lookup(ref, PDFDict)
  const tag: Tag = { role: dict.lookup(key('S'), PDFName).decodeText(), dict, ref, parent, kids: [] }
  const page = dict.get(key('Pg'))
  for (const kid of kidsOf(dict)) {
    const object = document.context.lookup(kid)
    if (object instanceof PDFNumber && page instanceof PDFRef)
      tag.kids.push({ mcid: object.asNumber(), page, stream: page, owner: tag })
    else if (object instanceof PDFDict)
      tag.kids.push(...readKid(document, kid, object, page, tag))
  }
  return tag
}

function readKid(document: PDFDocument, kid: PDFObject, object: PDFDict, pageOfTag: PDFObject | undefined, owner: Tag): Kid[] {
  const type = object.get(key('Type'))
  if (type === key('OBJR'))
    return [{ object, annotation: object.lookup(key('Obj'), PDFDict) }]
  if (type !== key('MCR'))
    return kid instanceof PDFRef ? [readTag(document, kid, owner)] : []
  const page = object.get(key('Pg')) ?? pageOfTag
  const form = object.get(key('Stm'))
  return page instanceof PDFRef
    ? [{ mcid: object.lookup(key('MCID'), PDFNumber).asNumber(), page, stream: form instanceof PDFRef ? form : page, owner }]
    : []
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(key('K'))
  return kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(key('K'))!]
}

/** A new element, not yet among its parent's kids. */
export function newTag({ document }: Tags, role: string, parent: Tag): Tag {
  const dict = document.context.obj({ Type: 'StructElem', S: role })
  return { role, dict, ref: document.context.register(dict), parent, kids: [] }
}

/** The tag and all below it, in reading order. */
export function allTags(tag: Tag): Tag[] {
  const all: Tag[] = []
  const walk = (one: Tag): void => {
    all.push(one)
    for (const kid of one.kids) {
      if (isTag(kid))
        walk(kid)
    }
  }
  walk(tag)
  return all
}

/** The nearest tag of these roles, the given one or one above it. */
export function within(tag: Tag | undefined, roles: ReadonlySet<string>): Tag | undefined {
  let one = tag
  while (one && !roles.has(one.role))
    one = one.parent
  return one
}

/** Writes the tree, and the way back to it from what is marked: each page, form and annotation finds its elements. */
export function writeTags({ document, root, top }: Tags): void {
  const { context } = document
  const parents = new Map<number, PDFObject[] | PDFRef>()
  const ids: { id: string, ref: PDFRef }[] = []
  for (const page of document.getPages()) {
    const number = page.node.get(key('StructParents'))
    if (number instanceof PDFNumber)
      parents.set(number.asNumber(), [])
  }
  for (const tag of allTags(top)) {
    const { dict, ref, role, parent, kids } = tag
    dict.set(key('S'), key(role))
    if (parent)
      dict.set(key('P'), parent.ref)
    const page = kids.find(isContent)?.page
    if (page)
      dict.set(key('Pg'), page)
    const written = kids.map((kid) => {
      if (isTag(kid))
        return kid.ref
      if (!isContent(kid))
        return kid.object
      place(parents, context.lookup(kid.stream), kid.mcid, ref)
      if (kid.stream === kid.page && kid.page === page)
        return PDFNumber.of(kid.mcid)
      return context.obj(kid.stream === kid.page ? { Type: 'MCR', Pg: kid.page, MCID: kid.mcid } : { Type: 'MCR', Pg: kid.page, Stm: kid.stream, MCID: kid.mcid })
    })
    dict.set(key('K'), context.obj(written))
    for (const kid of kids) {
      const number = isTag(kid) || isContent(kid) ? undefined : kid.annotation.get(key('StructParent'))
      if (number instanceof PDFNumber)
        parents.set(number.asNumber(), ref)
    }
    const id = dict.get(key('ID'))
    if (id instanceof PDFString || id instanceof PDFHexString)
      ids.push({ id: id.decodeText(), ref })
  }
  ids.sort((a, b) => a.id < b.id ? -1 : 1)
  const numbers = [...parents].sort(([a], [b]) => a - b)
  // A number that stands for nothing any more is written as such.
  const entryOf = (value: PDFObject[] | PDFRef): PDFObject => value instanceof PDFRef ? value : context.obj(Array.from(value, (one: PDFObject | undefined) => one ?? PDFNull))
  root.set(key('ParentTree'), context.register(context.obj({ Nums: numbers.flatMap(([number, value]) => [PDFNumber.of(number), entryOf(value)]) })))
  root.set(key('ParentTreeNextKey'), PDFNumber.of((numbers.at(-1)?.[0] ?? -1) + 1))
  root.delete(key('IDTree'))
  if (ids.length > 0)
    root.set(key('IDTree'), context.register(context.obj({ Names: ids.flatMap(({ id, ref }) => [PDFString.of(id), ref]) })))
}

/** Notes the element of a numbered piece, at its number in the list of its page or form. */
function place(parents: Map<number, PDFObject[] | PDFRef>, stream: PDFObject | undefined, mcid: number, ref: PDFRef): void {
  const dict = stream instanceof PDFDict ? stream : stream && 'dict' in stream && stream.dict instanceof PDFDict ? stream.dict : undefined
  const number = dict?.get(key('StructParents'))
  if (!(number instanceof PDFNumber))
    return
  const known = parents.get(number.asNumber())
  const list = Array.isArray(known) ? known : []
  list[mcid] = ref
  parents.set(number.asNumber(), list)
}
