import { packetOf } from './06-metadata.ts'
import { around, type Condition, type Element, key, nameElement, ownerOf, type Read, stringOf } from './read.ts'

const wellFormed = /^[a-z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/
const documentLanguage = ({ pdf }: Read): boolean => wellFormed.test(stringOf(pdf.catalog.lookup(key('Lang'))) ?? '')
const hasLanguage = (read: Read, element: Element | undefined): boolean => {
  const named = around(element).find(({ dict }) => dict.has(key('Lang')))
  return named ? wellFormed.test(stringOf(named.dict.lookup(key('Lang'))) ?? '') : documentLanguage(read)
}

export const language: Condition[] = [
  { id: '11-001', find: read => read.drawings.filter(one => one.kind === 'text' && !one.marks.some(({ tag }) => tag === 'Artifact') && !hasLanguage(read, ownerOf(read, one))).map(({ page, text }) => `"${text.join('')}" on page ${page + 1} has no language`) },
  { id: '11-002', find: read => read.elements.filter(element => ['Alt', 'ActualText', 'E'].some(name => element.dict.has(key(name))) && !hasLanguage(read, element)).map(element => `the words of ${nameElement(element)} have no language`) },
  { id: '11-003', find: read => read.pdf.catalog.has(key('Outlines')) && !documentLanguage(read) ? ['the outline has no language'] : [] },
  { id: '11-004', find: read => read.annotations.filter(({ annotation, owner }) => annotation.has(key('Contents')) && !hasLanguage(read, owner)).map(({ annotation }) => `"${stringOf(annotation.lookup(key('Contents')))}" has no language`) },
  { id: '11-005', find: read => read.annotations.filter(({ annotation, owner }) => annotation.has(key('TU')) && !hasLanguage(read, owner)).map(({ annotation }) => `the field "${stringOf(annotation.lookup(key('TU')))}" has no language`) },
  { id: '11-006', find: read => packetOf(read.pdf) === undefined || documentLanguage(read) || /<dc:language>/.test(packetOf(read.pdf)!) ? [] : ['the metadata have no language'] },
]

