import { expect, test } from 'vitest'
import { all, ask, desks, question, weigh } from './too-many-tools.ts'

test('with all tools the first that fits is taken, and it is the wrong one', async () => {
  expect((await ask(question)).toolCalls.map(({ toolName }) => toolName)).toEqual(['archive_order_accounting'])
})

test('with the tools of its desk the right one is all there is to take', async () => {
  expect((await ask(question, 'shelf')).toolCalls.map(({ toolName }) => toolName)).toEqual(['order'])
})

test('the definitions of all weigh twenty times as much as those of a desk, in every call', () => {
  expect(weigh(Object.keys(all))).toBeGreaterThan(20 * weigh(desks.shelf))
})
