import { afterEach, expect, test } from 'vitest'
import type { Reply as ModelReply } from '../lib/rules.ts'
import { teach } from '../lib/stand-in-model.ts'
import { questions, reply, show } from './refusal.ts'

const answers: ModelReply[] = []
let calls = 0
teach({ name: 'what the test wants', reply: () => { calls++; return answers.shift() } })
afterEach(() => { calls = 0 })

test('an answer is shown', async () => {
  expect(show(await reply(questions[0]!))).toBe('Boots that have been worn outside cannot be returned.')
})

test('a refusal of the provider is an outcome, and one call', async () => {
  expect(await reply(questions[1]!)).toEqual({ kind: 'refused' })
  expect(calls).toBe(1)
})

test('a refusal in words is one too, by contract', async () => {
  answers.push({ text: 'REFUSED' })
  expect(show(await reply('Anything?'))).toContain('A person will')
})
