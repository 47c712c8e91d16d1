import { expect, test } from 'vitest'
import { budget, most, night, rest, shown, turns } from './budget.ts'

const limits = { request: 0.1, user: 0.5, day: 1 }

test('an endless loop ends at the budget of its user', () => {
  const { calls, dollars, stop } = night({ request: 0.1, user: 0.5, day: 50 })
  expect([calls < 20, stop]).toEqual([true, 'user'])
  expect(dollars).toBeLessThanOrEqual(0.5)
})

test('without it nothing ends before the night does', () => {
  expect(night({ request: Infinity, user: Infinity, day: Infinity }).calls).toBe(turns)
})

test('each limit has its name, and its sentence', () => {
  const purse = budget(limits)
  expect(purse.reserve('ana', 0.2)).toBe('request')
  for (let i = 0; i < 5; i++)
    expect(purse.reserve('ana', 0.1)).toBe('ok')
  expect(purse.reserve('ana', 0.1)).toBe('user')
  for (let i = 0; i < 4; i++)
    expect(purse.reserve('tom', 0.1)).toBe('ok')
  expect(purse.reserve('eva', 0.1)).toBe('ok')
  expect(purse.reserve('leo', 0.1)).toBe('day')
  expect(Object.keys(shown)).toEqual(['request', 'user', 'day'])
})

test('what runs at the same time is counted too, for it is reserved before', () => {
  const purse = budget({ ...limits, user: 0.2 })
  expect(['ana', 'ana', 'ana'].map(user => purse.reserve(user, 0.1))).toEqual(['ok', 'ok', 'user'])
})

test('what was reserved and not used is given back', () => {
  const purse = budget({ ...limits, user: 0.1 })
  purse.reserve('ana', 0.1)
  purse.settle('ana', rest(0.1, 0.02))
  expect(purse.spent()).toBeCloseTo(0.02)
  expect(purse.reserve('ana', 0.05)).toBe('ok')
})

test('the most that a call may cost is all of its prompt and its whole limit', () => {
  expect(most(20_000, 1000)).toBeCloseTo(0.05)
})
