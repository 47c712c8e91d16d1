import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import { allTags, isTag, type Tag, type Tags } from './tags.ts'

const key = (name: string): PDFName => PDFName.of(name)

/**
 * Heads that head something: a table's empty corner becomes a cell, which no other names as its head, and each head
 * says what it is the head of. ISO 32000-1, 14.8.5.7.
 */
export function tagTables(tags: Tags, textOf: (tag: Tag) => string): void {
  for (const table of allTags(tags.top).filter(tag => tag.role === 'Table')) {
    const rows = allTags(table).filter(tag => tag.role === 'TR')
    const cells = rows.flatMap(row => row.kids.filter(isTag).map(cell => ({ cell, row })))
    const gone = new Set<string>()
    for (const { cell, row } of cells.filter(({ cell }) => cell.role === 'TH')) {
      if (textOf(cell).trim() === '' && !allTags(cell).some(tag => tag.role === 'Figure')) {
        gone.add(idOf(cell.dict.get(key('ID'))))
        cell.role = 'TD'
        cell.dict.delete(key('ID'))
        setAttribute(cell, 'Scope', undefined)
      }
      else if (attribute(cell, 'Scope') === undefined) {
        setAttribute(cell, 'Scope', key(row === rows[0] ? 'Column' : 'Row'))
      }
    }
    for (const { cell } of gone.size > 0 ? cells : []) {
      const heads = attribute(cell, 'Headers')
      if (heads instanceof PDFArray) {
        const left = heads.asArray().filter(head => !gone.has(idOf(head)))
        setAttribute(cell, 'Headers', left.length > 0 ? cell.dict.context.obj(left) : undefined)
      }
    }
  }
}

/** The dictionaries of a cell's attributes. */
function attributesOf({ dict }: Tag): PDFDict[] {
  const attributes = dict.lookup(key('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray().map(one => dict.context.lookup(one)) : [attributes]
  return all.filter(one => one instanceof PDFDict)
}

function attribute(cell: Tag, name: string): PDFObject | undefined {
  return attributesOf(cell).find(one => one.has(key(name)))?.lookup(key(name))
}

function setAttribute(cell: Tag, name: string, value: PDFObject | undefined): void {
  const others = attributesOf(cell)
  for (const one of others)
    one.delete(key(name))
  const { context } = cell.dict
  const left: PDFObject[] = others.filter(one => one.keys().length > 1)
  if (value !== undefined) {
    const fresh = context.obj({ O: 'Table' })
    fresh.set(key(name), value)
    left.push(fresh)
  }
  cell.dict.set(key('A'), context.obj(left))
}

function idOf(id: PDFObject | undefined): string {
  return id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : ''
}
