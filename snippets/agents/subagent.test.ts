import { expect, test } from 'vitest'
import { ask } from './subagent.ts'

test('the answer is the same, and the context of the agent stays short', async () => {
  const [one, two] = [await ask(false), await ask(true)]
  expect(two.text).toBe(one.text)
  expect(two.last).toBeLessThan(one.last / 5)
})

test('nothing is saved in the first question: the subagent reads it all', async () => {
  const { spent } = await ask(true)
  expect(spent.main + spent.sub).toBeGreaterThan((await ask(false)).spent.main)
})
