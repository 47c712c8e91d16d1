import { expect, expectTypeOf, test } from 'vitest'
import { given, Order, pricePerPair, read } from './order-schema.ts'

test('what fits becomes an order that can be reckoned with', () => {
  const order = read(given[0]!)
  expect(order).toEqual({ order: 1042, pairs: 2, total: 160, currency: 'EUR' })
  expect(pricePerPair(order as Order)).toBe(80)
})

test('what does not fit is told by the names of its fields, all of them', () => {
  expect(read(given[1]!)).toEqual(['pairs'])
  expect(read(given[2]!)).toEqual(['order', 'total', 'currency'])
})

test('without the schema, no pair is a price without end', () => {
  expect(pricePerPair(JSON.parse(given[1]!) as Order)).toBe(Infinity)
})

test('the type comes from the schema', () => {
  expectTypeOf<Order['currency']>().toEqualTypeOf<'EUR' | 'USD' | 'BRL'>()
})
