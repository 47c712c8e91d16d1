import { expect, test } from 'vitest'
import { rates } from '../lib/vary.ts'
import { ask, right } from './twenty-times.ts'

const runs = (temperature: number, count: number) => Promise.all(Array.from({ length: count }, async (_, seed) => (await ask(temperature, seed)).text))

test('at temperature 0 every run says the same, and is right', async () => {
  const answers = new Set(await runs(0, 20))
  expect([...answers].map(right)).toEqual([true])
})

test('at temperature 1 the words differ, and some answers are wrong: about as many as the rate says', async () => {
  const answers = await runs(1, 500)
  expect(new Set(answers).size).toBeGreaterThan(3)
  const wrong = answers.filter(answer => !right(answer)).length / answers.length
  expect(Math.abs(wrong - rates.wrong)).toBeLessThan(0.05)
})

test('the same seed says the same again', async () => {
  expect((await ask(1, 7)).text).toBe((await ask(1, 7)).text)
})

test('comparing letter by letter would count right answers as wrong', async () => {
  const [first, ...others] = (await runs(1, 50)).filter(right)
  expect(others.some(answer => answer !== first)).toBe(true)
})
