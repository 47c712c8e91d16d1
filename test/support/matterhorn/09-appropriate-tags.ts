import { type Condition, type Element, nameElement, type Read } from './read.ts'

/** What may stand in a type, and in what it may stand; ISO 32000-1, tables 333, 336, 337 and 338. */
interface Syntax { kids?: string[], parents?: string[] }

const tables: Record<string, Syntax> = {
  Table: { kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { kids: ['TR'], parents: ['Table'] },
  TBody: { kids: ['TR'], parents: ['Table'] },
  TFoot: { kids: ['TR'], parents: ['Table'] },
  TR: { kids: ['TH', 'TD'], parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { parents: ['TR'] },
  TD: { parents: ['TR'] },
}
const lists: Record<string, Syntax> = {
  L: { kids: ['L', 'LI', 'Caption'] },
  LI: { kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { parents: ['LI'] },
}
const contents: Record<string, Syntax> = { TOC: { kids: ['TOC', 'TOCI', 'Caption'] }, TOCI: { kids: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], parents: ['TOC'] } }
const ruby: Record<string, Syntax> = { Ruby: { kids: ['RB', 'RT', 'RP'] }, RB: { parents: ['Ruby'] }, RT: { parents: ['Ruby'] }, RP: { parents: ['Ruby'] } }
const warichu: Record<string, Syntax> = { Warichu: { kids: ['WT', 'WP'] }, WT: { parents: ['Warichu'] }, WP: { parents: ['Warichu'] } }

function outOfPlace(syntax: Record<string, Syntax>): (read: Read) => string[] {
  const wrong = ({ type, parent, below, contents }: Element): boolean => {
    const { kids, parents } = syntax[type] ?? {}
    return kids !== undefined && (contents.length > 0 || below.some(kid => !kids.includes(kid.type)))
      || parents !== undefined && !parents.includes(parent?.type ?? '')
  }
  return ({ elements }) => elements.filter(wrong).map(element => `${nameElement(element)} in ${element.parent?.type ?? 'nothing'} with ${[...new Set(element.below.map(({ type }) => type))].join(', ')}${element.contents.length > 0 ? ' and content' : ''}`)
}

export const appropriateTags: Condition[] = [
  { id: '09-004', find: outOfPlace(tables) },
  { id: '09-005', find: outOfPlace(lists) },
  { id: '09-006', find: outOfPlace(contents) },
  { id: '09-007', find: outOfPlace(ruby) },
  { id: '09-008', find: outOfPlace(warichu) },
]
