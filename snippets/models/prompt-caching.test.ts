import { expect, test } from 'vitest'
import { ask, questions, rules, stamped } from './prompt-caching.ts'

test('the first call writes what the next ones read', async () => {
  const first = await ask({ rules, question: questions[0]!, key: 'test-same' })
  const second = await ask({ rules, question: questions[1]!, key: 'test-same' })
  expect(first).toMatchObject({ cacheReadTokens: 0 })
  expect(first.cacheWriteTokens).toBeGreaterThan(1024)
  expect(second).toMatchObject({ cacheWriteTokens: 0, cacheReadTokens: first.cacheWriteTokens })
})

test('one other letter on top, and everything is written again', async () => {
  const calls = await Promise.all([0, 1, 2].map(second => ask({ rules: stamped(rules, second), question: questions[0]!, key: 'test-stamp' })))
  expect(calls.map(({ cacheReadTokens }) => cacheReadTokens)).toEqual([0, 0, 0])
  expect(calls.every(({ cacheWriteTokens = 0 }) => cacheWriteTokens > 1024)).toBe(true)
})

test('a short beginning is not cached at all', async () => {
  const short = { rules: 'Be kind.', question: questions[0]!, key: 'test-short' }
  await ask(short)
  expect(await ask(short)).toMatchObject({ cacheWriteTokens: 0, cacheReadTokens: 0 })
})
