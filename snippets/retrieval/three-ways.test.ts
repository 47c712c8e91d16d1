import { expect, test } from 'vitest'
import { languages, measured } from './measured.ts'
import { byGroup, measure } from './recall.ts'
import { recorded } from './semantic-recorded.ts'
import { ways } from './three-ways.ts'

const rounded = (lists: string[][], k: number) => [...byGroup(lists, k).values()].map(({ recall }) => Math.round(recall * 12))

test('words find names, meaning finds other words, and both together find most', () => {
  expect(Object.entries(ways).map(([way, lists]) => [way, rounded(lists, 3)])).toEqual([['words', [12, 12, 2]], ['meaning', [10, 12, 9]], ['both', [12, 12, 10]]])
  expect(rounded(ways.both, 1)[2]).toBeLessThan(rounded(ways.meaning, 1)[2]!)
})

test('the figures that slides draw are those that the recording gives', () => {
  for (const way of ['words', 'meaning', 'both'] as const)
    expect(rounded(ways[way], 3), way).toEqual(measured[way])
  const of = (lists: string[][]) => Math.round(measure(lists, 3).recall * 36)
  expect(languages).toEqual({ english: of(recorded.english), portuguese: of(recorded.portuguese), crossed: of(recorded.crossed) })
})
