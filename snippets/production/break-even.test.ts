import { expect, test } from 'vitest'
import { apiMonth, breakEven, callsPerGpu, gpus, type Load, localMonth, flip } from './break-even.ts'

const load: Load = { callsPerDay: 50_000, peak: 3, tokensPerSecond: 1000 }

test('by hand: 1,000 tokens a second are 144,000 calls of 200 tokens a day, when a peak is three times the average', () => {
  expect(callsPerGpu(load)).toBe(144_000)
  expect(gpus({ ...load, callsPerDay: 144_000 })).toBe(1)
  expect(gpus({ ...load, callsPerDay: 144_001 })).toBe(2)
  expect(localMonth(load)).toBe(2 * 24 * 30 + 10 * 100)
  expect(apiMonth(load, 'gpt-6.1-sol')).toBeCloseTo(50_000 * 30 * 0.004)
})

test('an idle GPU costs as much as a busy one', () => {
  expect(localMonth({ ...load, callsPerDay: 1 })).toBe(localMonth(load))
})

test('at the break-even the two cost the same, one call before it the API is cheaper', () => {
  const calls = breakEven(load, 'gpt-6.1-sol')
  expect(apiMonth({ ...load, callsPerDay: calls }, 'gpt-6.1-sol')).toBeGreaterThanOrEqual(localMonth({ ...load, callsPerDay: calls }))
  expect(apiMonth({ ...load, callsPerDay: calls - 1 }, 'gpt-6.1-sol')).toBeLessThan(localMonth(load))
})

test('beside a cheap model and an uneven load it never comes; with an even load it does', () => {
  expect(breakEven(load, 'gpt-6-luna')).toBe(Infinity)
  expect(breakEven({ ...load, peak: 1 }, 'gpt-6-luna')).toBeLessThan(Infinity)
})

test('thirty hours more of an engineer more than double it', () => {
  expect(breakEven({ ...load, engineerHours: 40 }, 'gpt-6.1-sol')).toBeGreaterThan(2 * breakEven({ ...load, engineerHours: 10 }, 'gpt-6.1-sol'))
})

test('the answer against a small API model flips where the GPU is fast enough, and sooner without a peak', () => {
  expect(flip(load, 'gpt-6-luna')).toBe(2825)
  expect(flip({ ...load, peak: 1 }, 'gpt-6-luna')).toBeLessThan(1000)
  expect(breakEven({ ...load, tokensPerSecond: 2824 }, 'gpt-6-luna', 1)).toBe(Infinity)
  expect(breakEven({ ...load, tokensPerSecond: 2825 }, 'gpt-6-luna', 1)).toBeLessThan(Infinity)
})
