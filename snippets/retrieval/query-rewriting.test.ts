import { expect, test } from 'vitest'
import { teach } from '../lib/stand-in-model.ts'
import { passages } from './corpus.ts'
import { index } from './neighbours.ts'
import { earlier, question, rewrite, search } from './query-rewriting.ts'

const entries = await index(passages)
const answer = expect.stringContaining('keep embeddings') as string

test('the follow-up finds its answer only when it is rewritten', async () => {
  const asked = await search(question, [], entries)
  const rewritten = await search(question, earlier, entries)
  expect(asked.found.map(({ text }) => text)).not.toContainEqual(answer)
  expect(rewritten.query).toBe('What do vector databases keep?')
  expect(rewritten.found.map(({ text }) => text)).toContainEqual(answer)
})

test('a question that can be understood stays as it is', async () => {
  expect(await rewrite('What is drift?', earlier)).toBe('What is drift?')
})

test('the first question of a conversation is no call', async () => {
  let calls = 0
  teach({ name: 'counts', reply: () => { calls++; return undefined } })
  await search(question, [], entries)
  expect(calls).toBe(0)
})
