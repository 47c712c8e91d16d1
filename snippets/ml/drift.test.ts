import { expect, test } from 'vitest'
import { critical, days, ks, psi, psiOf, quantiles, shares, verdict } from './drift.ts'
import { normal, seeded } from './random.ts'

test('PSI by hand: halves that become a quarter and three quarters', () => {
  // (0.25 − 0.5) ln(0.25 / 0.5) + (0.75 − 0.5) ln(0.75 / 0.5) = 0.25 ln 2 + 0.25 ln 1.5 = 0.25 ln 3
  expect(psiOf([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(0.25 * Math.log(3), 12)
})

test('PSI through its bins: the median of 1 to 4 is 2, and the new values stand 1 to 3', () => {
  expect(quantiles([4, 1, 3, 2], 2)).toEqual([2])
  expect(shares([1, 2, 3, 4], [2])).toEqual([0.5, 0.5])
  expect(psi([1, 2, 3, 4], [1, 3, 4, 4], 2)).toBeCloseTo(0.25 * Math.log(3), 12)
})

test('an empty bin is a large figure and not one without end', () => {
  expect(psi([1, 2, 3, 4], [3, 3, 4, 4], 2)).toBeCloseTo((0.125 - 0.5) * Math.log(0.25) + 0.5 * Math.log(2), 12)
})

test.each([
  ['apart', [1, 2, 3], [4, 5, 6], 1],
  ['half over each other', [1, 2, 3, 4], [3, 4, 5, 6], 0.5],
  ['of different length', [1, 2], [1, 2, 2, 3], 0.25],
  ['of the same values in another order', [3, 1, 2], [2, 3, 1], 0],
  ['with ties', [1, 1, 1, 2], [1, 2, 2, 2], 0.5],
])('KS by hand: samples %s', (_, first, second, distance) => {
  expect(ks(first, second)).toBeCloseTo(distance, 12)
  expect(ks(second, first)).toBeCloseTo(distance, 12)
})

test('KS: the critical value for two samples of 100 at 5 % is 1.358 times the root of 0.02', () => {
  expect(critical(100, 100)).toBeCloseTo(1.358 * Math.sqrt(0.02), 4)
})

test('the same values have no distance at all', () => {
  const values = normal(seeded(1), 300)
  expect([psi(values, values), ks(values, values)]).toEqual([0, 0])
})

test('the further the stream has moved, the larger both are', () => {
  const { reference, days: stream } = days(2, 2000)
  const [psis, distances] = [stream.map(day => psi(reference, day)), stream.map(day => ks(reference, day))]
  expect(psis.slice(3)).toEqual(psis.slice(3).toSorted((a, b) => a - b))
  expect(distances.slice(3)).toEqual(distances.slice(3).toSorted((a, b) => a - b))
  expect([verdict(psis[0]!), verdict(psis.at(-1)!)]).toEqual(['stable', 'shifted'])
})

test('without a shift the days stay stable', () => {
  const { reference, days: stream } = days(0, 1000)
  expect(stream.map(day => verdict(psi(reference, day)))).toEqual(stream.map(() => 'stable'))
})

test('with few values PSI finds what is not there: the threshold knows nothing of their number', () => {
  const { reference, days: stream } = days(0, 50)
  expect(stream.filter(day => verdict(psi(reference, day)) !== 'stable').length).toBeGreaterThan(0)
})

test('with many values KS finds what does not matter: a shift that PSI calls stable', () => {
  const random = seeded(3)
  const [reference, moved] = [normal(random, 20_000), normal(random, 20_000, 0.05)]
  expect(verdict(psi(reference, moved))).toBe('stable')
  expect(ks(reference, moved)).toBeGreaterThan(critical(20_000, 20_000))
})

test('of samples from one distribution, KS calls about one in twenty different', () => {
  const random = seeded(11)
  const alarms = Array.from({ length: 400 }, () => ks(normal(random, 200), normal(random, 200)) > critical(200, 200)).filter(Boolean).length
  expect(alarms / 400).toBeGreaterThan(0.02)
  expect(alarms / 400).toBeLessThan(0.08)
})
