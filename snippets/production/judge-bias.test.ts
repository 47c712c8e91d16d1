import { expect, test } from 'vitest'
import { alone, better, both, duels } from './judge-bias.ts'

const padded = ' It is our pleasure to help you with this, whatever it may be, and whenever you may need it.'

test('a longer answer wins, with nothing added but words', async () => {
  const [question, answer] = ['Can I return them?', 'Unworn, within 30 days.']
  expect(await better(question, answer, answer + padded)).toBe('b')
  expect(await better(question, answer + padded, answer)).toBe('a')
})

test('of two as long as each other the first one wins, so that both orders decide nothing', async () => {
  const even = duels.filter(({ right, wrong }) => wrong.length <= right.length * 1.5 && right.length <= wrong.length * 1.5)
  expect(even.length).toBeGreaterThan(0)
  expect(await Promise.all(even.map(both))).toEqual(even.map(() => 'undecided'))
})

test('both orders do not help against length', async () => {
  expect(await Promise.all(duels.map(both))).not.toContain('right')
})

test('each alone, by criteria, the right one wins', async () => {
  expect(await Promise.all(duels.map(alone))).toEqual(duels.map(() => 'right'))
})
