import { beforeAll, expect, test } from 'vitest'
import type { PGlite } from '@electric-sql/pglite'
import { compare, fill, nearest, ofDealer } from './hnsw.ts'

let db: PGlite
beforeAll(async () => { db = await fill() }, 60_000)

test('the more candidates the index keeps, the fewer of the nearest it misses', async () => {
  const [few, more, most] = await compare(db, nearest, [{ ef: 10 }, { ef: 40 }, { ef: 200 }])
  expect(few!.right).toBeLessThan(7)
  expect(more!.right).toBeGreaterThan(few!.right + 1)
  expect(most!.right).toBeGreaterThan(9.8)
  expect(few!.back).toBe(10)
}, 60_000)

test('a filter behind the index leaves next to nothing; an iterative scan goes on until ten are there', async () => {
  const [off, strict, relaxed] = await compare(db, ofDealer, (['off', 'strict_order', 'relaxed_order'] as const).map(scan => ({ ef: 40, scan })))
  expect(off!.back).toBeLessThan(1)
  for (const one of [strict!, relaxed!])
    expect([one.back, one.right > 9]).toEqual([10, true])
}, 60_000)
