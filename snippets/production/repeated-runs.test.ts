import { expect, test } from 'vitest'
import { interval } from './eval-sample.ts'
import { bootstrap, needed, results } from './repeated-runs.ts'

const width = ([low = 0, high = 0]: readonly number[]) => high - low

test('runs of the same cases look surer than they are', () => {
  const table = results(20, 5)
  const right = table.flat().filter(Boolean).length
  expect(width(bootstrap(table))).toBeGreaterThan(1.5 * width(interval(right, 100)))
})

test('more runs do not make it surer, more cases do', () => {
  expect(width(bootstrap(results(20, 20)))).toBeGreaterThan(0.8 * width(bootstrap(results(20, 5))))
  expect(width(bootstrap(results(200, 5)))).toBeLessThan(0.6 * width(bootstrap(results(20, 5))))
})

test('the same seed gives the same interval', () => {
  expect(bootstrap(results(20, 5))).toEqual(bootstrap(results(20, 5)))
})

test('half the difference needs about four times the cases', () => {
  expect(needed(0.9, 0.95)).toBe(434)
  expect(needed(0.85, 0.9)).toBeGreaterThan(needed(0.9, 0.95))
  expect(needed(0.9, 0.925) / needed(0.9, 0.95)).toBeGreaterThan(3.5)
})
