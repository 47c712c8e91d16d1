import { expect, test } from 'vitest'
import { answers, close, rows, untrue } from './valid-but-wrong.ts'

test('all three answers pass the schema, the one that was cut off too', async () => {
  const orders = await Promise.all(answers.map(close))
  expect(orders.map(({ order }) => order !== undefined)).toEqual([true, true, true])
  expect(orders.map(({ state }) => state)).toEqual(['successful-parse', 'successful-parse', 'repaired-parse'])
})

test('only the shop\'s own rows tell them apart', async () => {
  const faults = (await Promise.all(answers.map(close))).map(({ order }) => untrue(order!, rows))
  expect(faults).toEqual([undefined, 'order', 'pairs'])
})
