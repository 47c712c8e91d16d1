import { expect, test } from 'vitest'
import { around, chunks, exception, found, ranked } from './chunk-edges.ts'

test('the nearest chunk is whole and says the opposite of the page', async () => {
  const { id, text } = await found()
  expect([id, text]).toEqual(['outlet/0', 'Boots can be returned within 30 days.'])
})

test('no reasonable k brings the exception: it is not like the question', async () => {
  const all = await ranked()
  expect([all.findIndex(({ text }) => text === exception) + 1, all.length]).toEqual([28, 30])
})

test('its neighbours bring the exception; the cure of the exception is one further', () => {
  expect(around('outlet/0', chunks, 0)).not.toContain(exception)
  expect(around('outlet/0', chunks, 1)).toContain(exception)
  expect(around('outlet/0', chunks, 2)).toContain('change the size')
})

test('at the end of a page there is nothing behind', () => {
  expect(around('outlet/2', chunks)).toBe('Pairs of last season are excepted. Of these we only change the size.')
})
