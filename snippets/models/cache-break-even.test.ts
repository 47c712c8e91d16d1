import { expect, test } from 'vitest'
import { seeded } from '../ml/random.ts'
import { breakEven, caches, hitRate, price } from './cache-break-even.ts'

const minutes5 = caches['5 min']
const hour = caches['1 h']

test('two calls in time already pay for the five minutes, three for the hour', () => {
  const spent = (calls: number, { write, read }: typeof hour) => write + (calls - 1) * read
  expect([spent(1, minutes5) > 1, spent(2, minutes5) < 2]).toEqual([true, true])
  expect([spent(2, hour) > 2, spent(3, hour) < 3]).toEqual([true, true])
})

test('at its break-even a cache costs what no cache costs', () => {
  for (const cache of [minutes5, hour]) {
    expect(price(breakEven(cache).callsPerHour, cache)).toBeCloseTo(1, 10)
    expect(price(breakEven(cache).callsPerHour / 2, cache)).toBeGreaterThan(1)
  }
})

test('the five minutes pay from three calls an hour, the hour from less than one', () => {
  expect(breakEven(minutes5).hit).toBeCloseTo(0.217, 3)
  expect(breakEven(minutes5).callsPerHour).toBeCloseTo(2.9, 1)
  expect(breakEven(hour).callsPerHour).toBeCloseTo(0.7, 1)
})

test('the hit rate is what calls at random moments find', () => {
  const random = seeded(6)
  const gaps = Array.from({ length: 20_000 }, () => -Math.log(1 - random()) * 60 / 6)
  expect(gaps.filter(gap => gap <= 5).length / gaps.length).toBeCloseTo(hitRate(6, minutes5), 1)
})
