import { expect, test } from 'vitest'
import { ask } from './one-call.ts'

test('text in, text out, and tokens to pay for', async () => {
  const { text, tokens } = await ask('Can I return boots I have worn?')
  expect(text).toMatch(/offline stand-in.*not a model/s)
  expect(tokens).toBeGreaterThan(0)
})

test('a longer question costs more tokens', async () => {
  const [short, long] = await Promise.all([ask('Boots?'), ask('Boots? '.repeat(100))])
  expect(long.tokens).toBeGreaterThan(short.tokens!)
})
