import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, type PDFPage, PDFRef, PDFString } from '@cantoo/pdf-lib'

/** A place to fill in, as the link says that Chromium wrote in its stead. */
interface Field {
  name: string
  type: 'text' | 'lines' | 'check' | 'one'
  label: string
  /** Of which group it is one, and what choosing it means. */
  group: string
  value: string
  page: PDFPage
  ref: PDFRef
  dict: PDFDict
}

/** Field flags; ISO 32000-1, 12.7.4. */
const flags = { lines: 1 << 12, one: 1 << 15 }
/** Printed; ISO 32000-1, 12.5.3. */
const printed = 4

/**
 * Makes form fields of the links to `field:` that kit/page/add-fields.ts has laid over what is written into; ISO 32000-1,
 * 12.7. Each keeps its place, its page and its tag, which becomes that of a form. Nothing is drawn of an empty field:
 * the page shows the box.
 */
export function fillInFields(document: PDFDocument): void {
  const fields = document.getPages().flatMap(page => fieldsOf(document, page))
  if (fields.length === 0)
    return
  const tags = tagsByKey(document)
  const names = new Set<string>()
  const groups = new Map<string, { ref: PDFRef, dict: PDFDict, kids: PDFRef[] }>()
  const roots: PDFRef[] = []
  const unique = (name: string): string => {
    let free = name
    for (let next = 2; names.has(free); next++)
      free = `${name}-${next}`
    names.add(free)
    return free
  }
  for (const field of fields) {
    const { dict, ref, type, name, label, page } = field
    for (const key of ['A', 'Border', 'C', 'Contents'])
      dict.delete(PDFName.of(key))
    set(dict, { Subtype: PDFName.of('Widget'), F: PDFNumber.of(printed), P: page.ref, TU: PDFHexString.fromText(label), MK: document.context.obj({}) })
    tagAsForm(tags, dict)
    if (type === 'one') {
      let group = groups.get(name)
      if (!group) {
        const parent = document.context.obj({ FT: 'Btn', Ff: flags.one, V: 'Off' })
        set(parent, { T: PDFString.of(unique(name)), TU: PDFHexString.fromText(field.group) })
        group = { ref: document.context.register(parent), dict: parent, kids: [] }
        groups.set(name, group)
        roots.push(group.ref)
      }
      group.kids.push(ref)
      set(dict, { Parent: group.ref })
      draw(document, dict, field.value)
      continue
    }
    set(dict, { T: PDFString.of(unique(name)) })
    roots.push(ref)
    if (type === 'check') {
      set(dict, { FT: PDFName.of('Btn'), V: PDFName.of('Off') })
      draw(document, dict, 'Yes')
    }
    else {
      const [width, height] = sizeOf(dict)
      set(dict, { FT: PDFName.of('Tx'), DA: PDFString.of('/Helv 10 Tf 0 g'), ...type === 'lines' && { Ff: PDFNumber.of(flags.lines) } })
      set(dict, { AP: document.context.obj({ N: stream(document, '/Tx BMC EMC', width, height) }) })
    }
  }
  for (const { dict, kids } of groups.values())
    dict.set(PDFName.of('Kids'), document.context.obj(kids))
  addForm(document, roots)
}

/** Makes a form of a document's fields. @param fields those of the first level. */
export function addForm({ context, catalog }: PDFDocument, fields: PDFRef[]): void {
  const helvetica = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' })
  const form = context.obj({ Fields: fields, DR: { Font: { Helv: context.register(helvetica) } } })
  set(form, { DA: PDFString.of('/Helv 10 Tf 0 g'), NeedAppearances: PDFBool.False })
  catalog.set(PDFName.of('AcroForm'), context.register(form))
}

function fieldsOf(document: PDFDocument, page: PDFPage): Field[] {
  return (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
    const dict = document.context.lookup(ref)
    if (!(ref instanceof PDFRef) || !(dict instanceof PDFDict))
      return []
    const action = dict.lookup(PDFName.of('A'))
    const address = action instanceof PDFDict ? textOf(action.lookup(PDFName.of('URI'))) : ''
    if (!address.startsWith('field:'))
      return []
    const [name = '', query = ''] = address.slice('field:'.length).split('?')
    const about = new URLSearchParams(query)
    const type = about.get('type')
    return [{
      name: decodeURIComponent(name), label: about.get('label') ?? '', group: about.get('group') ?? '', value: about.get('value') ?? 'Yes',
      type: type === 'check' || type === 'one' || type === 'lines' ? type : 'text', page, ref, dict,
    }]
  })
}

/** A box that can be ticked: a cross when it is on, nothing when it is off. */
function draw(document: PDFDocument, dict: PDFDict, on: string): void {
  const [width, height] = sizeOf(dict)
  const [left, right, low, high] = [width * 0.2, width * 0.8, height * 0.2, height * 0.8].map(at => at.toFixed(2))
  const cross = `q 1.4 w 1 J ${left} ${low} m ${right} ${high} l S ${left} ${high} m ${right} ${low} l S Q`
  set(dict, {
    AS: PDFName.of('Off'),
    AP: document.context.obj({ N: { [on]: stream(document, cross, width, height), Off: stream(document, '', width, height) } }),
  })
}

function stream(document: PDFDocument, content: string, width: number, height: number): PDFRef {
  return document.context.register(document.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }))
}

function sizeOf(dict: PDFDict): [width: number, height: number] {
  const [left, low, right, high] = dict.lookup(PDFName.of('Rect'), PDFArray).asArray().map(one => one instanceof PDFNumber ? one.asNumber() : 0)
  return [right! - left!, high! - low!]
}

/** The tag that belongs to each number by which annotations name theirs; ISO 32000-1, 14.7.4.4. */
function tagsByKey(document: PDFDocument): Map<number, PDFDict> {
  const nums = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray)
  const tags = new Map<number, PDFDict>()
  for (let index = 0; nums && index < nums.size(); index += 2) {
    const tag = nums.lookup(index + 1)
    if (tag instanceof PDFDict)
      tags.set(nums.lookup(index, PDFNumber).asNumber(), tag)
  }
  return tags
}

/** The link's tag becomes that of a form field. */
function tagAsForm(tags: ReadonlyMap<number, PDFDict>, dict: PDFDict): void {
  const key = dict.get(PDFName.of('StructParent'))
  const tag = key instanceof PDFNumber ? tags.get(key.asNumber()) : undefined
  tag?.set(PDFName.of('S'), PDFName.of('Form'))
  tag?.delete(PDFName.of('Alt'))
}

function set(dict: PDFDict, entries: Record<string, PDFObject>): void {
  for (const [key, value] of Object.entries(entries))
    dict.set(PDFName.of(key), value)
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}
