import { expect, test } from 'vitest'
import { after, before, plaster, report, rowsWith } from './rights.ts'

const few = await rowsWith(0)
const many = await rowsWith(240)

test('staff notice nothing: for them both are the same', async () => {
  expect(await report(after, few, 'staff')).toEqual(await report(before, few, 'staff'))
})

test('behind the search, a customer gets too few pages, and fewer the more there is for staff', async () => {
  const [small, large] = await Promise.all([few, many].map(rows => report(after, rows, 'customer')))
  expect([small!.few, large!.few]).toEqual([19, 32])
  expect(large!.recall).toBeLessThan(small!.recall)
})

test('more candidates seem to mend it, until staff write more', async () => {
  expect((await report(plaster(20), few, 'customer')).few).toBe(0)
  expect((await report(plaster(20), many, 'customer')).few).toBe(23)
})

test('before the search, what staff write changes nothing for customers', async () => {
  expect(await report(before, many, 'customer')).toEqual(await report(before, few, 'customer'))
  expect((await report(before, many, 'customer')).few).toBe(0)
})
