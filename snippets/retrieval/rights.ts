/** Rights in the query: a filter behind the search loses pages, one before it loses none. */
import { cosineSimilarity, embedMany } from 'ai'
import { say } from '../lib/language.ts'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { index } from './neighbours.ts'
import { measure, percent } from './recall.ts'
import { asked, type Page, pages, readable, type Role, tickets } from './shop.ts'

export const parameters = {
  tickets: { value: 240, min: 0, max: 240, step: 12 },
  candidates: { value: 20, min: 3, max: 100, step: 1 },
} satisfies Parameters

export type Row = Page & { vector: number[] }
export type Search = (vector: number[], rows: Row[], role: Role, k: number) => Row[]

// #region after
export const after: Search =
  (vector, rows, role, k) =>
    nearest(vector, rows, k)
      .filter(row => readable(role, row))
// #endregion

// #region before
export const before: Search =
  (vector, rows, role, k) =>
    nearest(vector, rows.filter(row =>
      readable(role, row)), k)
// #endregion

/** The plaster: look at more, and cut to three once the others are out. */
// #region plaster
export const plaster = (candidates: number): Search =>
  (vector, rows, role, k) =>
    after(vector, rows, role, candidates).slice(0, k)
// #endregion

const nearest = (vector: number[], rows: Row[], k: number) => rows
  .map(row => ({ row, near: cosineSimilarity(vector, row.vector) }))
  .toSorted((a, b) => b.near - a.near)
  .slice(0, k)
  .map(({ row }) => row)

/** All pages, and so many tickets of the support team. */
export async function rowsWith(count: number): Promise<Row[]> {
  const all = [...pages, ...tickets(count)]
  const entries = await index(all)
  return all.map((page, i) => ({ ...page, vector: entries[i]!.vector }))
}

/** Recall at 3 of a role, and how many questions get fewer pages than asked for. */
export async function report(search: Search, rows: Row[], role: Role) {
  const { embeddings } = await embedMany({ model: embedding(), values: asked.map(({ question }) => question) })
  const found = embeddings.map(vector => search(vector, rows, role, 3))
  return { recall: measure(found.map(list => list.map(({ id }) => id)), 3).recall, few: found.filter(list => list.length < 3).length }
}

export async function main({ tickets, candidates } = valuesOf(parameters)) {
  const words = say({
    'en': { recall: 'tickets', few: `too few of ${asked.length}`, after: 'after', more: `after, k ${candidates}`, before: 'before' },
    'pt-BR': { recall: 'tickets', few: `faltam em ${asked.length}`, after: 'depois', more: `depois, k ${candidates}`, before: 'antes' },
  })
  const tables = [await rowsWith(0), await rowsWith(tickets)]
  const line = (name: string, cells: string[]) => console.log(name.padEnd(16) + cells.map(cell => cell.padStart(5)).join(''))
  const found = await Promise.all(([[words.after, after], [words.more, plaster(candidates)], [words.before, before]] as const).map(async ([name, search]) => {
    const each = await Promise.all(tables.map(rows => report(search, rows, 'customer')))
    return { name: `${each.some(({ few }) => few > 0) ? '✗' : '✓'} ${name}`, each }
  }))
  line(words.recall, ['0', String(tickets)])
  for (const { name, each } of found)
    line(name, each.map(({ recall }) => percent(recall)))
  console.log(words.few)
  for (const { name, each } of found)
    line(name, each.map(({ few }) => String(few)))
  console.log('recall@3')
}

if (import.meta.main)
  await main(fromArguments(parameters))
