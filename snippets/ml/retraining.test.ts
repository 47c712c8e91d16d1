import { expect, test } from 'vitest'
import { accuracy, better, due, mean, run, type Sample, train, weeks } from './retraining.ts'

const limits = { maxPsi: 0.25, minAccuracy: 0.75 }
const never = { maxPsi: Infinity, minAccuracy: 0 }
const samples: Sample[] = [{ value: 0, returned: false }, { value: 2, returned: false }, { value: 4, returned: true }, { value: 6, returned: true }]

test('by hand: the border is in the middle between the two means', () => {
  expect(train(samples)).toBe(3)
  expect([accuracy(3, samples), accuracy(5, samples)]).toEqual([1, 0.75])
})

test.each([
  ['nothing has happened', { psi: 0.05, accuracy: 0.84, labels: 400 }, undefined],
  ['the data has shifted, though the model is still right', { psi: 0.3, accuracy: 0.84, labels: 400 }, 'the data has shifted'],
  ['the model is wrong, though the data looks the same', { psi: 0.05, accuracy: 0.7, labels: 400 }, 'it is wrong too often'],
  ['there is too little to learn from', { psi: 0.9, accuracy: 0.5, labels: 99 }, undefined],
])('%s', (_, week, reason) => {
  expect(due(week, limits)).toBe(reason)
})

test('a new model that is no better does not replace the old one', () => {
  const [week = []] = weeks(0)
  const old = train(week.slice(200))
  expect(better(old, week)).toBe(old)
})

test('on a stream that shifts, retraining keeps what is lost without it', () => {
  const stream = weeks(0.2)
  const [cared, kept] = [run(stream, limits), run(stream, never)]
  expect(cared.some(({ replaced }) => replaced)).toBe(true)
  expect(kept.at(-1)!.accuracy).toBeLessThan(0.65)
  expect(mean(cared.map(week => week.accuracy))).toBeGreaterThan(mean(kept.map(week => week.accuracy)) + 0.05)
})

test('on a stream that stays, nothing is trained', () => {
  expect(run(weeks(0), limits).filter(({ reason }) => reason)).toEqual([])
})

test('after a new model its own weeks are the measure: the alarm goes silent', () => {
  const cared = run(weeks(0.2), limits)
  const replaced = cared.findIndex(week => week.replaced)
  expect(cared[replaced + 1]!.psi).toBeLessThan(cared[replaced]!.psi)
})
