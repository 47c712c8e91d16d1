import { PDFName } from '@cantoo/pdf-lib'
import { allTags, type Tags } from './tags.ts'

/** The types of ISO 32000-1, 14.8.4. */
export const standardRoles: ReadonlySet<string> = new Set([
  'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private',
  'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot',
  'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP',
  'Figure', 'Formula', 'Form',
])

/** Of PDF 2.0, which Chromium uses in a file of an older version. */
const older: Record<string, string> = { DocumentFragment: 'Div', Aside: 'Div', Title: 'P', FENote: 'Note', Sub: 'Span', Em: 'Span', Strong: 'Span' }

/** A map of newer tags to older ones tells every reader what they are. ISO 32000-1, 14.7.3. */
export function mapRoles({ document, root, top }: Tags): void {
  const own = new Set(allTags(top).map(tag => tag.role).filter(role => !standardRoles.has(role)))
  root.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries([...own].map(role => [role, older[role] ?? 'Span']))))
}
