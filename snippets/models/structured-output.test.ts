import { expect, expectTypeOf, test } from 'vitest'
import { email, extract } from './structured-output.ts'

test('an e-mail becomes an object that can be reckoned with', async () => {
  const order = await extract(email)
  expect(order).toEqual({ order: 1042, pairs: 2, total: 160, currency: 'EUR' })
  expect(order.total / order.pairs).toBe(80)
  expectTypeOf(order.currency).toEqualTypeOf<'EUR' | 'USD' | 'BRL'>()
})

test('an e-mail without the data is an error and not a guess', async () => {
  await expect(extract('Hello!')).rejects.toThrow('did not match schema')
})
