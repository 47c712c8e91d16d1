import { expect, test } from 'vitest'
import { react } from './react.ts'

test('each action uses what the one before has found', async () => {
  const { answer, messages } = await react('Can I still return order 1042?')
  const calls = messages.flatMap(({ content }) => typeof content === 'string' ? [] : content.filter(part => part.type === 'tool-call'))
  expect(calls.map(({ toolName, input }) => [toolName, input])).toEqual([
    ['order', { order: 1042 }],
    ['policy', { product: 'boots' }],
    ['days', { delivered: '2026-11-02' }],
  ])
  expect(answer).toBe('Yes: 19 of 30 days have passed.')
})

test('the loop has an end', async () => {
  await expect(react('Can I still return order 1042?', 2)).rejects.toThrow('No answer in 2 steps')
})
