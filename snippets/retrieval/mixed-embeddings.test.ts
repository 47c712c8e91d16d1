import { expect, test } from 'vitest'
import { blind, both, halfway, recallOf, search, v1, v2 } from './mixed-embeddings.ts'

test('both models are equally good alone, and as long', () => {
  const rows = halfway(1)
  expect(recallOf(blind, v2, rows)).toBeCloseTo(recallOf(blind, v1, halfway(0)))
  expect(v1.embed('boots')).toHaveLength(v2.embed('boots').length)
})

test('in one column they find little, and nothing throws', () => {
  expect(recallOf(blind, v1, halfway(0.5))).toBeLessThan(0.5)
  expect(recallOf(blind, v2, halfway(0))).toBeLessThan(0.15)
})

test.each([0, 0.3, 0.5, 0.9, 1])('with %f done, a search of its own model finds what it always found', (done) => {
  expect(recallOf(search, v1, both(done))).toBeCloseTo(recallOf(blind, v1, halfway(0)))
})
