import { type Condition, type Element, attributeOf, key, nameElement, type Read, stringOf } from './read.ts'

const hasWords = ({ dict }: Element): boolean => [dict.lookup(key('Alt')), dict.lookup(key('ActualText'))].some(words => (stringOf(words) ?? '') !== '')
const ofType = ({ elements }: Read, type: string): Element[] => elements.filter(element => element.type === type)
const levels = ({ elements }: Read): number[] => elements.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number)

/** Checkpoints 13 to 19: figures, headings, tables, formulas, notes. */
export const elements: Condition[] = [
  { id: '13-004', find: read => ofType(read, 'Figure').filter(figure => !hasWords(figure)).map(figure => `a figure with ${figure.below.length} elements below it has no words`) },
  { id: '14-002', find: read => (levels(read)[0] ?? 1) === 1 ? [] : [`the first heading is H${levels(read)[0]}`] },
  { id: '14-003', find: read => levels(read).flatMap((level, index, all) => index > 0 && level > all[index - 1]! + 1 ? [`H${level} after H${all[index - 1]}`] : []) },
  { id: '14-006', find: read => read.elements.filter(({ below }) => below.filter(({ type }) => type === 'H').length > 1).map(element => `two H in ${nameElement(element)}`) },
  { id: '14-007', find: read => ofType(read, 'H').length > 0 && levels(read).length > 0 ? ['H and headings of levels'] : [] },
  { id: '15-003', find: read => ofType(read, 'TH').filter(head => attributeOf(head, 'Scope') === undefined && !head.dict.has(key('ID'))).map(() => 'a table head without a scope') },
  { id: '17-002', find: read => ofType(read, 'Formula').filter(formula => !hasWords(formula)).map(() => 'a formula has no words') },
  { id: '19-003', find: read => ofType(read, 'Note').filter(({ dict }) => !dict.has(key('ID'))).map(() => 'a note has no id') },
  { id: '19-004', find: (read) => {
    const ids = ofType(read, 'Note').map(({ dict }) => stringOf(dict.lookup(key('ID'))) ?? '')
    return ids.filter((id, index) => id !== '' && ids.indexOf(id) < index).map(id => `two notes are called ${id}`)
  } },
]
