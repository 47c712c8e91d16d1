import { expect, test } from 'vitest'
import { ask } from './one-call.ts'
import { stream } from './stream.ts'

test('the pieces make up the whole answer', async () => {
  const question = 'Can I return boots I have worn?'
  const pieces: string[] = []
  await stream(question, piece => pieces.push(piece))
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe((await ask(question)).text)
})
