import { expect, test } from 'vitest'
import { questions, route } from './router.ts'

test('the fast model keeps what it is sure of; the smart one gets the rest', async () => {
  const routed = await Promise.all(questions.map(route))
  expect(routed.map(({ by, text }) => [by, text])).toEqual([['fast', 'Answer: 120'], ['smart', 'Answer: 221'], ['fast', 'Answer: 200']])
})

test('a question that is passed on is paid twice', async () => {
  const [once, twice] = await Promise.all(questions.slice(0, 2).map(route))
  expect(twice!.tokens).toBeGreaterThan(1.5 * once!.tokens)
})
