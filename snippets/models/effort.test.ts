import { expect, test } from 'vitest'
import { efforts, think } from './effort.ts'

test('without thinking the fast model stops after one step, with a little it does all', async () => {
  expect(await think('none', 200)).toMatchObject({ text: 'Answer: 240', thought: 0 })
  expect(await think('low', 200)).toMatchObject({ text: 'Answer: 221' })
})

test('more of it costs more and is no more right', async () => {
  const all = await Promise.all(efforts.slice(1).map(effort => think(effort, 200)))
  expect(all.map(({ text }) => text)).toEqual(['Answer: 221', 'Answer: 221', 'Answer: 221'])
  const paid = all.map(({ paid }) => paid)
  expect(paid).toEqual(paid.toSorted((a, b) => a - b))
  expect(paid[2]).toBeGreaterThan(3 * paid[0]! / 2)
})

test('thinking comes out of the limit: the answer can be empty, and is paid for', async () => {
  expect(await think('high', 40)).toEqual({ text: '', finishReason: 'length', thought: 40, paid: 40 })
})
