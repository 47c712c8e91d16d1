import { expect, test } from 'vitest'
import { handouts } from '../lib/handouts.ts'
import { ask, format, ingest, questions } from './pipeline.ts'

const store = await ingest(handouts)

test('from the handout to an answer that names its slide', async () => {
  expect(await ask(questions[0]!, store)).toMatch(/Air Canada.* \[1\]\n\[1\] module 1: The call worked. The product failed.$/)
  expect(await ask(questions[1]!, store)).toMatch(/a hard limit on its turns.* \[1\]\n\[1\] module 1: Every turn of a loop/)
})

test('what no handout says is not made up', async () => {
  expect(await ask(questions[2]!, store)).toBe('The handouts do not say. Please ask your instructor.')
  expect(await ask(questions[0]!, await ingest([handouts[0]!]))).toBe('The handouts do not say. Please ask your instructor.')
})

test('the numbers that the user sees begin with 1, whichever passages were used', () => {
  const sources = handouts.slice(0, 2)
  expect(format({ text: 'B [3]. A [1]. B [3].', sources })).toMatch(/^B \[1\]\. A \[2\]\. B \[1\]\.\n\[1\] .+\n\[2\] .+$/)
})
