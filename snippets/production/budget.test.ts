import { expect, test } from 'vitest'
import { add, most, night, purse, reserve, shown, turns } from './budget.ts'

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
  const spent = purse(limits)
  expect(reserve(spent, 'ana', 0.2)).toBe('request')
  for (let i = 0; i < 5; i++)
    expect(reserve(spent, 'ana', 0.1)).toBe('ok')
  expect(reserve(spent, 'ana', 0.1)).toBe('user')
  for (let i = 0; i < 4; i++)
    expect(reserve(spent, 'tom', 0.1)).toBe('ok')
  expect(reserve(spent, 'eva', 0.1)).toBe('ok')
  expect(reserve(spent, 'leo', 0.1)).toBe('day')
  expect(Object.keys(shown)).toEqual(['request', 'user', 'day'])
})

test('what runs at the same time is counted too, for it is reserved before', () => {
  const spent = purse({ ...limits, user: 0.2 })
  expect(['ana', 'ana', 'ana'].map(user => reserve(spent, user, 0.1))).toEqual(['ok', 'ok', 'user'])
})

test('what was reserved and not used is given back', () => {
  const spent = purse({ ...limits, user: 0.1 })
  reserve(spent, 'ana', 0.1)
  add(spent, 'ana', 0.02 - 0.1)
  expect(spent.day).toBeCloseTo(0.02)
  expect(reserve(spent, 'ana', 0.05)).toBe('ok')
})

test('the most that a call may cost is all of its prompt and its whole limit', () => {
  expect(most(20_000, 1000)).toBeCloseTo(0.05)
})
