import { expect, test } from 'vitest'
import { ask, policy } from './given-text.ts'
import { ask as askWithout } from './one-call.ts'

const question = 'Can I return boots I have worn?'

test('with the policy in the prompt the answer comes from it', async () => {
  expect(await ask(question, policy)).toBe('Boots that have been worn outside cannot be returned.')
  expect((await askWithout(question)).text).not.toContain('cannot be returned')
})

test('another policy, another answer', async () => {
  expect(await ask(question, 'Worn boots can be returned too.')).toBe('Worn boots can be returned too.')
})

test('what the text does not say is not answered', async () => {
  expect(await ask('Do you sell gift cards?', policy)).toMatch(/don't know/)
})
