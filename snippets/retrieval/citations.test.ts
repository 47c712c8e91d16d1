import { afterEach, beforeEach, expect, test } from 'vitest'
import { teach } from '../lib/stand-in-model.ts'
import { answer, cited, questions } from './citations.ts'
import { passages } from './corpus.ts'
import { index, nearest } from './neighbours.ts'

const entries = await index(passages)
const ask = async (question: string) => answer(question, await nearest(question, entries))

let calls = 0
let reply: string | undefined
beforeEach(() => teach({ name: 'what the test wants', reply: () => { calls++; return reply } }))
afterEach(() => { [calls, reply] = [0, undefined] })

test('an answer names the passage that it is from', async () => {
  const found = await ask(questions[0]!)
  expect(found).toMatchObject({ text: expect.stringMatching(/^Three habits keep a loop affordable.* \[1\]$/) as string, sources: [{ id: 'M1#cost-of-a-loop/7' }] })
})

test('passages that are near and do not say are "I don\'t know"', async () => {
  expect(await ask(questions[1]!)).toBe('unknown')
  expect(calls).toBe(1)
})

test('where nothing is near, the model is not asked', async () => {
  expect(await ask(questions[2]!)).toBe('unknown')
  expect(calls).toBe(0)
})

test.each(['A limit of ten turns.', 'A limit of ten turns [7].'])('an answer without a true citation is not shown: %s', async (text) => {
  reply = text
  expect(await ask(questions[0]!)).toBe('unknown')
})

test('each source once, in the order of the answer', () => {
  expect(cited('One [2]. Two [1][2].', passages)?.map(({ id }) => id)).toEqual([passages[1]!.id, passages[0]!.id])
})
