import { expect, test } from 'vitest'
import { questions } from './loop-by-hand.ts'
import { ask } from './sdk-loop.ts'

test('the loop of the SDK answers as the one by hand does', async () => {
  expect(await ask(questions[0]!)).toEqual({ text: 'Yes: 3 pairs of boots are left.', steps: 3, stopped: false })
})

test('a step that repeats the one before it ends the loop, long before the limit of steps', async () => {
  expect(await ask(questions[1]!)).toMatchObject({ steps: 2, stopped: true })
})
