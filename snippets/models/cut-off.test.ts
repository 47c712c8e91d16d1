import { expect, test } from 'vitest'
import { teach } from '../lib/stand-in-model.ts'
import { all, call, mail } from './cut-off.ts'

const rows = ['1042: 20', '1043: 1', '1044: 12', '1045: 3']

test('cut in the middle of a number, the answer looks whole and is wrong', async () => {
  const { text, finishReason } = await call(mail, 'none', 6)
  expect([text, finishReason]).toEqual(['1042: 20\n1043: 1\n1044: 1', 'length'])
})

test.each([3, 4, 5, 6, 7, 8, 40])('with a limit of %i tokens all rows come, each once', async (limit) => {
  expect(await all(mail, limit)).toEqual(rows)
})

test('cut exactly behind the last row, the rest is nothing, and nothing is no row', async () => {
  const said = ['1042: 20\n1043: 1\nand so on', '']
  teach({ name: 'has no more', reply: ({ text }) => text.includes('short mail') ? said.shift() : undefined })
  expect(await all('short mail', 5)).toEqual(['1042: 20', '1043: 1'])
})

test('where not one row fits it says so, instead of asking for ever', async () => {
  await expect(all(mail, 1)).rejects.toThrow('Not whole: 0 rows')
})
