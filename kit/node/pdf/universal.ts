import { type PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib'
import { boxOf, markDocument } from './content/mark-document.ts'
import { tagFigures } from './tags/figures.ts'
import { tagLanguages } from './tags/languages.ts'
import { tagLinks } from './tags/links.ts'
import { tagLists } from './tags/lists.ts'
import { mapRoles } from './tags/roles.ts'
import { tagTables } from './tags/tables.ts'
import { allTags, isContent, readTags, type Tag, writeTags } from './tags/tags.ts'

const key = (name: string): PDFName => PDFName.of(name)

/**
 * Makes what Chromium has printed a document for every reader: PDF/UA-1, ISO 14289-1. docs/accessibility.md lists its
 * conditions, and what tests each.
 */
export function makeUniversal(document: PDFDocument, locale: string): void {
  sayUniversal(document)
  makePagesUniversal(document, locale)
}

/** What the document says as a whole. */
export function sayUniversal({ context, catalog }: PDFDocument): void {
  context.header = PDFHeader.forVersion(1, 7)
  catalog.delete(key('Version'))
  catalog.set(key('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(key('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }))
}

/** Its pages and their tags. */
export function makePagesUniversal(document: PDFDocument, locale: string): void {
  for (const page of document.getPages())
    page.node.set(key('Tabs'), key('S'))

  const tags = readTags(document)
  if (!tags)
    throw new Error('The printed PDF has no tags.')
  const marked = markDocument(document, tags)
  const textOf = (tag: Tag): string => allTags(tag).flatMap(one => one.kids.filter(isContent)).map(content => marked.texts.get(content) ?? '').join('')
  tagLists(tags, textOf)
  tagTables(tags, textOf)
  tagFigures(tags, tag => boxOf(tag, marked))
  tagLinks(tags, textOf)
  tagLanguages(tags, locale)
  mapRoles(tags)
  writeTags(tags)
}
