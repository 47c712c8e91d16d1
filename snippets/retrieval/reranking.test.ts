import { expect, test } from 'vitest'
import { handouts } from '../lib/handouts.ts'
import { teach } from '../lib/stand-in-model.ts'
import { index, nearest } from './neighbours.ts'
import { question, rate, rerank } from './reranking.ts'

const right = 'M1#call-worked-product-failed'
const candidates = await nearest(question, await index(handouts), 8)

test('what the search does not have first, the model puts first', async () => {
  expect(candidates.findIndex(({ id }) => id === right)).toBeGreaterThan(0)
  expect((await rerank(question, candidates))[0]?.id).toBe(right)
})

test('what is no candidate cannot come up', async () => {
  const ids = (await rerank(question, candidates.slice(0, 2))).map(({ id }) => id)
  expect(ids).not.toContain(right)
})

test('every candidate is one call', async () => {
  let calls = 0
  teach({ name: 'counts', reply: () => { calls++; return undefined } })
  await rerank(question, candidates)
  expect(calls).toBe(candidates.length)
})

test('an answer that is no number is the lowest rating', async () => {
  teach({ name: 'counts', reply: () => 'Rather well, I should say.' })
  expect(await rate(question, candidates[0]!)).toBe(0)
})
