import { expect, test } from 'vitest'
import { calls, received, retryBudget } from './retry-storm.ts'

test('each layer that tries again multiplies', () => {
  expect([1, 2, 3].map(layers => calls(layers, 2))).toEqual([3, 9, 27])
})

test('with a budget of a tenth, a thousand customers are 1,100 calls', () => {
  expect(received(1000, 2, 0.1)).toBe(1100)
})

test('without one they are three thousand, and with none at all a thousand', () => {
  expect([received(1000, 2, Infinity), received(1000, 2, 0)]).toEqual([3000, 1000])
})

test('a single failure among many calls is tried again at once', () => {
  const budget = retryBudget(0.1)
  Array.from({ length: 10 }, () => budget.called())
  expect(budget.mayRetry()).toBe(true)
  budget.retried()
  expect(budget.mayRetry()).toBe(false)
})
