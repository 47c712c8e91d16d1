import { expect, test } from 'vitest'
import { byGroup, byVectors, measure, rank, recall } from './recall.ts'
import { asked, pages, tickets } from './shop.ts'
import { questions, texts } from './shop.pt-BR.ts'

test('recall is the share of the right pages that are there, whatever else is', () => {
  expect(recall(['a', 'x', 'b'], ['a', 'b'])).toBe(1)
  expect(recall(['a', 'x', 'y'], ['a', 'b'])).toBe(0.5)
  expect(recall(['x'], ['a'])).toBe(0)
})

test('the reciprocal rank asks how high the first right one stands', () => {
  expect(rank(['x', 'a', 'b'], ['a', 'b'])).toBe(0.5)
  expect(rank(['x'], ['a'])).toBe(0)
})

test('with one page for each question, an average of 64% hides a group at 0', async () => {
  const lists = await byVectors()
  expect(measure(lists, 1).recall).toBeCloseTo(23 / 36)
  expect([...byGroup(lists, 1).values()].map(({ recall }) => Math.round(recall * 12))).toEqual([11, 12, 0])
})

test('more pages never find less', async () => {
  const lists = await byVectors()
  const found = [1, 2, 3, 5, 10].map(k => measure(lists, k).recall)
  expect(found.toSorted((a, b) => a - b)).toEqual(found)
})

test('the set: each right page exists and is open to customers, twelve questions a group, all of it in Portuguese too', () => {
  const open = pages.filter(page => page.for === 'all').map(({ id }) => id)
  for (const { about, question } of asked)
    expect(open, question).toEqual(expect.arrayContaining(about))
  expect([...Map.groupBy(asked, ({ group }) => group).values()].map(({ length }) => length)).toEqual([12, 12, 12])
  expect(questions).toHaveLength(asked.length)
  expect(Object.keys(texts)).toEqual(pages.map(({ id }) => id))
})

test('tickets are for staff alone', () => {
  expect(tickets(30)).toHaveLength(30)
  expect(tickets(30).every(page => page.for === 'staff')).toBe(true)
})
