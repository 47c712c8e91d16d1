import { beforeAll, expect, test } from 'vitest'
import type { PGlite } from '@electric-sql/pglite'
import { fill, question, search, ShopStore } from './langchain-store.ts'
import { asked, pages } from './shop.ts'

let db: PGlite
beforeAll(async () => { db = await fill() }, 60_000)

test('the same retriever finds what its role may read', async () => {
  expect((await search(db, 'staff', 3)).map(({ id }) => id)).toEqual(['return-worn', 'staff-worn', 'resole'])
  expect((await search(db, 'customer', 3)).map(({ id }) => id)).toEqual(['return-worn', 'resole', 'return-postage'])
})

test('a customer always gets as many as asked for, and none of staff', async () => {
  const store = new ShopStore(db, 'customer')
  const staff = pages.filter(page => page.for === 'staff').map(({ id }) => id)
  for (const each of asked) {
    const ids = (await store.similaritySearch(each.question, 5)).map(({ id }) => id)
    expect(ids).toHaveLength(5)
    expect(ids.filter(id => staff.includes(id!))).toEqual([])
  }
})

test('LangChain knows the score, and the question by its words', async () => {
  const [[first, near] = []] = await new ShopStore(db, 'customer').similaritySearchWithScore(question, 1)
  expect([first?.id, near! > 0.5]).toEqual(['return-worn', true])
})
