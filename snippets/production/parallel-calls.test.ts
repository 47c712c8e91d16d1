import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ask, counted, limited, questions } from './parallel-calls.ts'

test('the answers stand in the order of the questions, whichever came first', async () => {
  expect(await limited([30, 1, 10], 3, async (time) => { await setTimeout(time); return time })).toEqual([30, 1, 10])
  expect(await limited(questions, 2, ask)).toEqual([120, 180, 240, 300, 360, 420].map(sum => `Answer: ${sum}`))
})

test('no more at once than allowed; without a limit all at once', async () => {
  const three = counted(ask)
  await limited(questions, 3, three.counting)
  expect(three.count.most).toBe(3)
  const all = counted(ask)
  await Promise.all(questions.map(all.counting))
  expect(all.count.most).toBe(questions.length)
})

test('one that fails ends it', async () => {
  await expect(limited([1, 2], 2, n => n === 2 ? Promise.reject(new Error('overloaded')) : Promise.resolve(n))).rejects.toThrow('overloaded')
})
