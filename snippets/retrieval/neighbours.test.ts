import { expect, test } from 'vitest'
import { handouts } from '../lib/handouts.ts'
import { index, nearest, parameters, questions } from './neighbours.ts'

const entries = await index(handouts)

test('the passage that answers is the nearest', async () => {
  const first = await Promise.all(questions.slice(0, 2).map(async question => (await nearest(question, entries))[0]?.id))
  expect(first).toEqual(['M1#call-worked-product-failed', 'M1#roles'])
})

test('there is a nearest one for any question: how near it is tells them apart', async () => {
  const near = await Promise.all(questions.map(async question => (await nearest(question, entries))[0]!.near))
  expect(near.map(value => value >= parameters.minNear.value)).toEqual([true, true, false])
})

test('as many as asked for, the nearest first', async () => {
  const found = await nearest(questions[0]!, entries, 5)
  expect(found.map(({ near }) => near)).toEqual(found.map(({ near }) => near).toSorted((a, b) => b - a))
  expect(found).toHaveLength(5)
})
