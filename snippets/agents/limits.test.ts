import { expect, test } from 'vitest'
import { teach } from '../lib/stand-in-model.ts'
import { cents, research } from './limits.ts'

const question = 'On which page are the opening hours?'
const sum = (steps: Awaited<ReturnType<typeof research>>['steps']) => steps.reduce((total, { usage }) => total + cents(usage), 0)

test('the step limit ends a loop that would not end', async () => {
  const { steps, stopped } = await research(question, { maxSteps: 5, maxCents: 100 })
  expect([steps.length, stopped]).toEqual([5, true])
})

test('the budget ends it earlier, after the step that passed it', async () => {
  const { steps, cents: spent } = await research(question, { maxSteps: 20, maxCents: 0.5 })
  expect(steps.length).toBeLessThan(20)
  expect(spent).toBeGreaterThanOrEqual(0.5)
  expect(sum(steps.slice(0, -1))).toBeLessThan(0.5)
})

test('twice the steps cost more than twice as much', async () => {
  const [five, ten] = await Promise.all([5, 10].map(maxSteps => research(question, { maxSteps, maxCents: 100 })))
  expect(ten!.cents).toBeGreaterThan(3 * five!.cents)
})

test('stopped, it still answers, and says what is missing', async () => {
  expect((await research(question, { maxSteps: 2, maxCents: 100 })).answer).toContain('The rest is unread.')
})

test('what is finished is not stopped', async () => {
  teach({ name: 'finds it', reply: ({ results }) => results.length === 2 ? 'Page 2.' : undefined })
  expect(await research(question, { maxSteps: 5, maxCents: 100 })).toMatchObject({ answer: 'Page 2.', stopped: false })
})
