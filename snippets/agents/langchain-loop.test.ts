import { expect, test } from 'vitest'
import { questions } from './loop-by-hand.ts'
import { agent, ask } from './langchain-loop.ts'

test('LangChain answers with the same tools and the same model', async () => {
  expect(await ask(questions[0]!)).toEqual({ text: 'Yes: 3 pairs of boots are left.', calls: 3, stopped: false })
})

test('a loop without an end is ended by the limit of calls', async () => {
  expect(await ask(questions[1]!)).toMatchObject({ calls: 6, stopped: true })
})

test('its own limit counts steps of the graph, and ends six turns with an error', async () => {
  await expect(agent().invoke({ messages: [{ role: 'user', content: questions[1]! }] })).rejects.toThrow('Recursion limit of 25')
})
