import { expect, test } from 'vitest'
import { refund } from './rights.ts'
import { openShop } from './shop.ts'

test.each([
  [1043, { refused: 'no such order' }],
  [9999, { refused: 'no such order' }],
  [1042, { waits: 'for a person' }],
  [1044, { paid: 12 }],
])('refund of %i: %j', (order, end) => {
  expect(refund(openShop(), 'Ana', order)).toEqual(end)
})

test('twice is once', () => {
  const shop = openShop()
  refund(shop, 'Ana', 1044)
  expect(refund(shop, 'Ana', 1044)).toEqual({ refused: 'nothing to pay back' })
  expect(shop.refunds).toEqual([1044])
})

test('what is not back in the shop is not paid', () => {
  expect(refund(openShop(), 'Tom', 1043)).toEqual({ refused: 'nothing to pay back' })
})
