import { expect, test } from 'vitest'
import { interval } from './eval-sample.ts'

test('by hand: 18 of 20 lie between 70 and 97 %, 180 of 200 between 85 and 93 %', () => {
  expect(interval(18, 20).map(value => Math.round(value * 100))).toEqual([70, 97])
  expect(interval(180, 200).map(value => Math.round(value * 100))).toEqual([85, 93])
})

test('20 of 20 do not prove 100 %', () => {
  expect(interval(20, 20)[0]).toBeLessThan(0.85)
})

test('four times the cases halve the width', () => {
  const width = (cases: number) => interval(cases * 0.9, cases)[1] - interval(cases * 0.9, cases)[0]
  expect(width(400) / width(1600)).toBeCloseTo(2, 1)
})
