/** Two models in one column: the same length, no error, and neighbours that mean nothing. */
import { cosineSimilarity } from 'ai'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { dimensions, lexicalVector } from '../lib/stand-in-embedding.ts'
import { measure, percent } from './recall.ts'
import { asked, pages, readable } from './shop.ts'

export const parameters = {
  done: { value: 0.5, min: 0, max: 1, step: 0.1 },
} satisfies Parameters

export interface Model { name: string, embed: (text: string) => number[] }

export const v1: Model = { name: 'v1', embed: lexicalVector }

/** Staged: as good a model of the same length, in which each place means something else. */
export const v2: Model = {
  name: 'v2',
  embed(text) {
    const vector = lexicalVector(text)
    return vector.map((_, i) => vector[(i * 97 + 31) % dimensions]! * (i % 3 === 0 ? -1 : 1))
  },
}

export interface Row { id: string, model: string, vector: number[] }

export const row = (id: string, text: string, { name, embed }: Model): Row => ({ id, model: name, vector: embed(text) })

// #region blind
export const blind = (
  question: string, { embed }: Model, rows: Row[],
) => ranked(embed(question), rows)
// #endregion

// #region search
export const search = (
  text: string, model: Model, rows: Row[],
) => ranked(
  model.embed(text),
  rows.filter(row =>
    row.model === model.name),
)
// #endregion

function ranked(vector: number[], rows: Row[]) {
  return rows
    .map(({ id, vector: other }) => ({ id, near: cosineSimilarity(vector, other) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ id }) => id)
}

const open = pages.filter(page => readable('customer', page))

/** The table half-way through a change of models: so much of it is new already. */
export const halfway = (done: number) => open.map(({ id, text }, i) => row(id, text, i < done * open.length ? v2 : v1))

/** The table that keeps both until the change is through. */
export const both = (done: number) => [...open.map(({ id, text }) => row(id, text, v1)), ...open.slice(0, done * open.length).map(({ id, text }) => row(id, text, v2))]

export const recallOf = (find: typeof blind, model: Model, rows: Row[]) =>
  measure(asked.map(({ question }) => find(question, model, rows)), 3).recall

export function main({ done } = valuesOf(parameters)) {
  const words = say({
    'en': { before: 'all v1, asked in v1', half: `${percent(done)} v2, asked in v1`, wrong: 'all v1, asked in v2', mended: 'where model = v1', and: 'and', lengths: 'numbers' },
    'pt-BR': { before: 'tudo v1, busca em v1', half: `${percent(done)} v2, busca em v1`, wrong: 'tudo v1, busca em v2', mended: 'where model = v1', and: 'e', lengths: 'números' },
  })
  const line = (sign: string, text: string, recall: number) => console.log(`${sign} ${text.padEnd(20)}${percent(recall).padStart(5)}`)
  console.log(`${v1.embed('a').length} ${words.and} ${v2.embed('a').length} ${words.lengths}`)
  line('✓', words.before, recallOf(blind, v1, halfway(0)))
  line('✗', words.half, recallOf(blind, v1, halfway(done)))
  line('✗', words.wrong, recallOf(blind, v2, halfway(0)))
  line('✓', words.mended, recallOf(search, v1, both(done)))
  console.log('recall@3')
}

if (import.meta.main)
  main(fromArguments(parameters))
