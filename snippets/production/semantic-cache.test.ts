import { expect, test } from 'vitest'
import { cost } from '../lib/facts.ts'
import { ask, replay, saved, semanticCache } from './semantic-cache.ts'

const boots = 'Can I return boots that I have worn outside?'

test('what was asked before is not asked of the model again, and what is new is', async () => {
  const cache = semanticCache(0.95)
  const first = await ask(boots, cache)
  expect(first).not.toHaveProperty('from')
  expect(await ask('Can I return boots I have worn outside?', cache)).toEqual({ answer: first.answer, from: boots })
  expect(await ask('Who pays the postage of a return?', cache)).not.toHaveProperty('from')
})

test('the lower the threshold, the more hits, and the first wrong answers', async () => {
  const [low, middle, high] = await Promise.all([0.6, 0.85, 0.95].map(replay))
  expect(low!.hitRate).toBeGreaterThan(middle!.hitRate)
  expect(middle!.hitRate).toBeGreaterThan(high!.hitRate)
  expect([low!.wrong, middle!.wrong, high!.wrong]).toEqual([1, 1, 0])
})

test('one "not" apart is near, and means the opposite', async () => {
  const { found } = await replay(0.85)
  expect(found.filter(({ wrong }) => wrong)).toEqual([{ question: 'Can I return boots I have not worn outside?', from: boots, wrong: true }])
})

test('without the cache every question is paid for; the vectors cost something even when nothing hits', () => {
  expect(saved(1000, 1)).toBeCloseTo(1000 * cost('gpt-6.1-sol', 1000, 200), 2)
  expect(saved(1000, 0)).toBeLessThan(0)
})

test('an empty cache finds nothing', () => {
  expect(semanticCache(0).find([1, 0])).toBeUndefined()
})
