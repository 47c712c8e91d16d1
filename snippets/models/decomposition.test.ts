import { expect, test } from 'vitest'
import { answer, question } from './decomposition.ts'
import { ask, policy } from './given-text.ts'

test('in one go one part is answered; in parts every one', async () => {
  const atOnce = await ask(question, policy)
  expect(atOnce).not.toContain('30 days')
  expect(await answer(question, policy)).toEqual([
    { part: 'Can worn boots be returned?', answer: 'Boots that have been worn outside cannot be returned.' },
    { part: 'How many days do I have?', answer: 'Unworn shoes can be returned within 30 days.' },
    { part: 'Who pays the postage?', answer: 'The customer pays the postage of a return.' },
  ])
})
