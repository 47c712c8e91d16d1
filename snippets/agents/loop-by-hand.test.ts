import { expect, test } from 'vitest'
import { agent, questions } from './loop-by-hand.ts'

const talk = (text: string) => [{ role: 'user' as const, content: text }]

test('it looks up one fact after the other, and answers', async () => {
  const messages = talk(questions[0]!)
  expect(await agent(messages)).toEqual({ end: 'answered', turn: 3, text: 'Yes: 3 pairs of boots are left.' })
  expect(messages.map(({ role }) => role as string)).toEqual(['user', 'assistant', 'tool', 'assistant', 'tool'])
})

test('with too few turns it ends without an answer', async () => {
  expect(await agent(talk(questions[0]!), 2)).toEqual({ end: 'out of turns', turn: 2 })
})

test('a call that is asked for again is not run again: the loop would not end', async () => {
  expect(await agent(talk(questions[1]!), 50)).toEqual({ end: 'same call again', turn: 2 })
})
