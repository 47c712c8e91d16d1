import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { type Drawing, drawingsOf, key } from './content.ts'

export { key }

/** An element of the structure, its type as the map of roles has it. */
export interface Element {
  role: string
  type: string
  dict: PDFDict
  parent: Element | undefined
  below: Element[]
  /** Its own pieces of content: the stream's number and theirs. */
  contents: string[]
  annotations: PDFDict[]
}

/** A document as the conditions look at it. */
export interface Read {
  pdf: PDFDocument
  roles: Map<string, string>
  elements: Element[]
  drawings: Drawing[]
  /** By stream and number. */
  owners: Map<string, Element>
  annotations: { page: PDFDict, annotation: PDFDict, owner: Element | undefined }[]
  dicts: PDFDict[]
}

/** A way in which a document fails the Matterhorn Protocol. */
export interface Condition {
  /** As the protocol numbers it, "01-005". */
  id: string
  /** What is found, with where it is; nothing in a document that meets it. */
  find: (read: Read) => string[]
}

export function readStructure(pdf: PDFDocument): Read {
  const { context, catalog } = pdf
  const root = catalog.lookupMaybe(key('StructTreeRoot'), PDFDict)
  const roles = new Map((root?.lookupMaybe(key('RoleMap'), PDFDict)?.entries() ?? []).map(([name, to]) => [name.decodeText(), nameOf(to) ?? '']))
  const elements: Element[] = []
  const owners = new Map<string, Element>()
  const ownerOf = new Map<PDFDict, Element>()

  const walk = (dict: PDFDict, parent: Element | undefined): Element => {
    const role = nameOf(dict.get(key('S'))) ?? ''
    const element: Element = { role, type: mapped(role, roles), dict, parent, below: [], contents: [], annotations: [] }
    elements.push(element)
    for (const kid of kidsOf(dict)) {
      const object = context.lookup(kid)
      if (object instanceof PDFNumber) {
        own(element, dict.get(key('Pg')), object)
      }
      else if (object instanceof PDFDict && object.has(key('MCID'))) {
        own(element, object.get(key('Stm')) ?? object.get(key('Pg')) ?? dict.get(key('Pg')), object.lookup(key('MCID'), PDFNumber))
      }
      else if (object instanceof PDFDict && nameOf(object.get(key('Type'))) === 'OBJR') {
        const annotation = object.lookup(key('Obj'), PDFDict)
        element.annotations.push(annotation)
        ownerOf.set(annotation, element)
      }
      else if (object instanceof PDFDict) {
        element.below.push(walk(object, element))
      }
    }
    return element
  }
  const own = (element: Element, stream: PDFObject | undefined, mcid: PDFNumber): void => {
    if (!(stream instanceof PDFRef))
      return
    element.contents.push(`${stream.tag} ${mcid.asNumber()}`)
    owners.set(`${stream.tag} ${mcid.asNumber()}`, element)
  }
  for (const kid of root ? kidsOf(root) : [])
    walk(context.lookup(kid, PDFDict), undefined)

  const annotations = pdf.getPages().flatMap(({ node }) => (node.lookupMaybe(key('Annots'), PDFArray)?.asArray() ?? []).map((one) => {
    const annotation = context.lookup(one, PDFDict)
    return { page: node, annotation, owner: ownerOf.get(annotation) }
  }))
  return {
    pdf, roles, elements, owners, annotations,
    drawings: drawingsOf(pdf),
    dicts: context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict ? [object] : 'dict' in object && object.dict instanceof PDFDict ? [object.dict] : []),
  }
}

/** The type that a role is mapped to in the end. */
export function mapped(role: string, roles: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let type = role
  while (roles.has(type) && !seen.has(type)) {
    seen.add(type)
    type = roles.get(type)!
  }
  return type
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(key('K'))
  return kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(key('K'))!]
}

/** There is one object for each name of all documents, and the same ones are asked for again and again. */
const texts = new WeakMap<PDFName, string>()

export function nameOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFName))
    return undefined
  const known = texts.get(object) ?? object.decodeText()
  texts.set(object, known)
  return known
}

export function stringOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

/** The element and those around it, from the inside out. */
export function around(element: Element | undefined): Element[] {
  const all: Element[] = []
  for (let one = element; one; one = one.parent)
    all.push(one)
  return all
}

/** An attribute of an element, of whichever owner. */
export function attributeOf({ dict }: Element, name: string): PDFObject | undefined {
  const attributes = dict.lookup(key('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray().map(one => dict.context.lookup(one)) : [attributes]
  return all.filter(one => one instanceof PDFDict).find(one => one.has(key(name)))?.lookup(key(name))
}

/** The element that a piece of a page's content belongs to. */
export function ownerOf({ owners }: Read, { marks }: Drawing): Element | undefined {
  const mark = marks.findLast(({ mcid }) => mcid !== undefined)
  return mark && owners.get(`${mark.stream.tag} ${mark.mcid}`)
}

/** What an element says, for a message. */
export function nameElement({ role, dict }: Element): string {
  return `${role}${dict.has(key('Alt')) ? ` "${stringOf(dict.lookup(key('Alt')))}"` : ''}`
}
