import { beforeAll, expect, test } from 'vitest'
import type { PGlite } from '@electric-sql/pglite'
import { passages } from './corpus.ts'
import { questions as hybridQuestions } from './hybrid-search.ts'
import * as memory from './neighbours.ts'
import { add, fill, questions, search } from './vector-store.ts'

let db: PGlite
beforeAll(async () => { db = await fill() }, 60_000)

test('it finds what comparing with every vector finds', async () => {
  const entries = await memory.index(passages)
  for (const question of questions) {
    const found = await search(db, 'nearest', question, 5)
    const compared = await memory.nearest(question, entries, 5)
    expect(found.map(({ id }) => id)).toEqual(compared.map(({ id }) => id))
    expect(found[0]!.score).toBeCloseTo(compared[0]!.near)
  }
})

test('one query finds by words and by vectors: every passage that hybrid-search.ts fuses', async () => {
  for (const [question, about] of hybridQuestions)
    expect((await search(db, 'hybrid', question)).map(({ id }) => id), question).toContain(about)
  expect((await search(db, 'nearest', 'Who is OpenAI?', 1))[0]?.id).not.toBe('M1#stack/2')
  expect((await search(db, 'hybrid', 'Who is OpenAI?', 1))[0]?.id).toBe('M1#stack/2')
})

test('a passage that has changed replaces itself', async () => {
  const count = async () => (await db.query<{ count: number }>('select count(*)::int as count from passage')).rows[0]!.count
  const [entry] = await memory.index([passages[0]!])
  await add(db, [{ ...entry!, text: 'changed' }])
  expect(await count()).toBe(passages.length)
  await add(db, [entry!])
})

test('vectors of another model do not get in', async () => {
  await expect(add(db, [{ ...passages[0]!, vector: [1, 2, 3] }])).rejects.toThrow('expected 256 dimensions, not 3')
})
