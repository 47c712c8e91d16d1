import { PDFDict } from '@cantoo/pdf-lib'
import { around, type Condition, key, nameOf, type Read, stringOf } from './read.ts'

/** ISO 32000-1, table 169. */
const subtypes = new Set(`Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup
FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(/\s+/))

type Annotation = Read['annotations'][number]
const subtype = ({ annotation }: Annotation): string => nameOf(annotation.get(key('Subtype'))) ?? ''
const ofType = ({ annotations }: Read, ...types: string[]): Annotation[] => annotations.filter(one => types.includes(subtype(one)))
const notOfType = ({ annotations }: Read, ...types: string[]): Annotation[] => annotations.filter(one => !types.includes(subtype(one)))
const words = (dict: PDFDict | undefined, name: string): boolean => (stringOf(dict?.lookup(key(name))) ?? '').trim() !== ''
/** A field's name may stand with those above it. */
const fieldWords = (field: PDFDict | undefined): boolean => field !== undefined && (words(field, 'TU') || fieldWords(field.lookupMaybe(key('Parent'), PDFDict)))
const tell = (found: Annotation[], what: string): string[] => found.map(one => `${subtype(one)} "${stringOf(one.annotation.lookup(key('Contents'))) ?? ''}" ${what}`)
const clips = ({ dicts }: Read): PDFDict[] => dicts.filter(dict => nameOf(dict.get(key('S'))) === 'MCD')

export const annotations: Condition[] = [
  { id: '28-002', find: read => tell(notOfType(read, 'Widget', 'Link', 'PrinterMark').filter(({ owner }) => owner?.type !== 'Annot'), 'is in no Annot') },
  { id: '28-004', find: read => tell(notOfType(read, 'Widget').filter(({ annotation, owner }) => !words(annotation, 'Contents') && !words(owner?.dict, 'Alt')), 'has no words') },
  { id: '28-005', find: read => tell(ofType(read, 'Widget').filter(({ annotation, owner }) => !fieldWords(annotation) && !words(owner?.dict, 'Alt')), 'has no name to read') },
  { id: '28-006', find: read => tell(read.annotations.filter(one => !subtypes.has(subtype(one)) && !words(one.annotation, 'Contents')), 'is of no known type, and has no words') },
  { id: '28-007', find: read => tell(ofType(read, 'TrapNet'), 'exists') },
  { id: '28-008', find: read => tell(read.annotations.filter(({ page }) => !page.has(key('Tabs'))), 'is on a page without an order of tabs') },
  { id: '28-009', find: read => tell(read.annotations.filter(({ page }) => page.has(key('Tabs')) && nameOf(page.get(key('Tabs'))) !== 'S'), 'is on a page whose order of tabs is not the structure\'s') },
  { id: '28-010', find: read => tell(ofType(read, 'Widget').filter(({ owner }) => !around(owner).some(({ type }) => type === 'Form')), 'is in no Form') },
  { id: '28-011', find: read => tell(ofType(read, 'Link').filter(({ owner }) => !around(owner).some(({ type }) => type === 'Link')), 'is in no Link') },
  { id: '28-012', find: read => tell(ofType(read, 'Link').filter(({ annotation }) => !words(annotation, 'Contents')), 'does not say where it leads') },
  { id: '28-014', find: read => clips(read).filter(clip => !clip.has(key('CT'))).map(() => 'a media clip has no type') },
  { id: '28-015', find: read => clips(read).filter(clip => !clip.has(key('Alt'))).map(() => 'a media clip has no words') },
  { id: '28-016', find: read => tell(ofType(read, 'FileAttachment').filter(({ annotation }) => !['F', 'UF'].every(name => annotation.lookupMaybe(key('FS'), PDFDict)?.has(key(name)))), 'has no name of a file') },
  { id: '28-017', find: read => tell(ofType(read, 'PrinterMark').filter(({ owner }) => owner), 'is tagged') },
]
