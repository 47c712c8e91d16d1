import { expect, test } from 'vitest'
import { compared, corrected, count, rates } from './judge-agreement.ts'

test('a judge that passes everything agrees as often as there is good, and is worth nothing', () => {
  const { agree, tpr, tnr, kappa } = rates({ good: 90, goodPassed: 90, bad: 10, badFailed: 0 })
  expect([agree, tpr, tnr]).toEqual([0.9, 1, 0])
  expect(kappa).toBeCloseTo(0)
})

test('kappa is 1 where all agree, and as in the textbook in between', () => {
  expect(rates({ good: 6, goodPassed: 6, bad: 4, badFailed: 4 }).kappa).toBe(1)
  // 20 yes and 15 no in common of 50; one says yes 25 times, the other 30 times.
  expect(rates({ good: 25, goodPassed: 20, bad: 25, badFailed: 15 }).kappa).toBeCloseTo(0.4)
})

test('pairs are counted by what people say', () => {
  expect(count([{ people: true, judge: true }, { people: false, judge: true }, { people: false, judge: false }]))
    .toEqual({ good: 1, goodPassed: 1, bad: 2, badFailed: 1 })
})

test('the rate of the judge is put right by how it errs', () => {
  const [truly, tpr, tnr] = [0.7, 0.95, 0.6]
  expect(corrected(truly * tpr + (1 - truly) * (1 - tnr), tpr, tnr)).toBeCloseTo(truly)
  expect(corrected(0.95, 1, 0.2)).toBeCloseTo(0.75)
})

test('a judge that tells nothing apart cannot be put right', () => {
  expect(corrected(0.9, 0.9, 0.1)).toBeUndefined()
})

test('few bad ones caught are marked as wrong', () => {
  expect(compared({ good: 30, goodPassed: 30, bad: 10, badFailed: 2 }).filter(line => line.startsWith('✗'))).toHaveLength(1)
})
