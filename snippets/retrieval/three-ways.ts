/** Words, meaning and both, measured on the same questions: each has a group that it misses. */
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { byWords, fuse } from './hybrid-search.ts'
import { byGroup, measure, percent } from './recall.ts'
import { recorded } from './semantic-recorded.ts'
import { asked, pages, readable } from './shop.ts'

export const parameters = {
  k: { value: 1, min: 1, max: 10, step: 1 },
} satisfies Parameters

// #region ways
const open = pages.filter(page => readable('customer', page))
const ids = (found: { id: string }[]) => found.map(({ id }) => id)

const words = asked.map(({ question }) =>
  ids(byWords(question, open)).slice(0, 10))
const meaning = recorded.english
const both = words.map((list, i) => ids(fuse(
  [list, meaning[i]!].map(found => found.map(id => ({ id }))))))
// #endregion

export const ways = { words, meaning, both }

export function main({ k } = valuesOf(parameters)) {
  console.log(`recall@${k}`.padEnd(16) + Object.keys(ways).map(way => way.padStart(9)).join(''))
  const scores = Object.values(ways).map(lists => byGroup(lists, k))
  for (const group of scores[0]!.keys())
    console.log(group.padEnd(16) + scores.map(score => percent(score.get(group)!.recall).padStart(9)).join(''))
  for (const measured of ['recall', 'mrr'] as const)
    console.log(`all, ${measured}`.padEnd(16) + Object.values(ways).map(lists => (measured === 'recall' ? percent(measure(lists, k).recall) : measure(lists, k).mrr.toFixed(2)).padStart(9)).join(''))
}

if (import.meta.main)
  main(fromArguments(parameters))
