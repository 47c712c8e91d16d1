import { expect, test } from 'vitest'
import { candidates, choose } from './trade-off.ts'

test.each([
  ['any answer will do', { minAccuracy: 0.5, maxSeconds: 20 }, 'fast'],
  ['it has to be right more often', { minAccuracy: 0.9, maxSeconds: 8 }, 'fast, then smart'],
  ['it has to be right most often', { minAccuracy: 0.95, maxSeconds: 8 }, 'smart'],
  ['right and at once', { minAccuracy: 0.95, maxSeconds: 2 }, undefined],
])('%s', (_, limits, name) => {
  expect(choose(candidates, limits)?.name).toBe(name)
})

test('of two that fit, the cheaper one', () => {
  const pair = [{ name: 'dear', seconds: 1, accuracy: 1, price: 2 }, { name: 'cheap', seconds: 1, accuracy: 1, price: 1 }]
  expect(choose(pair, { minAccuracy: 0.9, maxSeconds: 8 })?.name).toBe('cheap')
})
