import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, edges, psi, retrainings, shares } from './drift.ts'

const reference = day(1)
const days = (...shifts: number[]) => shifts.map((shift, index) => day(index + 2, shift))

test('1a each bin holds the same share of the reference', () => {
  const skewed = Array.from({ length: 100 }, (_, index) => (index + 1) ** 3)
  deepEqual(shares(skewed, edges(skewed, 4)), [0.25, 0.25, 0.25, 0.25])
})

test('2a values beyond the reference fall into the outer bins', () => {
  deepEqual(shares([-100, 15, 100, 100], [10, 20]), [0.25, 0.25, 0.5])
})

test('2b no bin is quite empty', () => {
  deepEqual(shares([1, 2, 3], [10]).filter(share => share === 0), [])
})

test('3a the index is 0 where nothing has changed', () => {
  equal(psi([0.2, 0.3, 0.5], [0.2, 0.3, 0.5]), 0)
})

test('3b the index of halves that become 90 and 10 % is 0.88', () => {
  equal(psi([0.5, 0.5], [0.9, 0.1]).toFixed(2), '0.88')
})

test('4a usual days train nothing', () => {
  deepEqual(retrainings(reference, days(0, 0, 0, 0, 0, 0)), [])
})

test('4b a single odd day trains nothing', () => {
  deepEqual(retrainings(reference, days(0, 0, 8, 0, 8, 8, 0)), [])
})

test('4c the third odd day in a row does', () => {
  deepEqual(retrainings(reference, days(0, 0, 8, 8, 8)), [4])
})

test('4d after it the new days are the usual ones', () => {
  deepEqual(retrainings(reference, days(0, 8, 8, 8, 8, 8, 8, 8, 16, 16, 16, 16)), [3, 10])
})
