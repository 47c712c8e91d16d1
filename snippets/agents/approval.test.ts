import { expect, test, vi } from 'vitest'
import { ask, type Decide, wish } from './approval.ts'
import { openShop } from './shop.ts'

test('a small sum is paid without a person', async () => {
  const shop = openShop()
  const decide = vi.fn<Decide>()
  expect(await ask(shop, wish(1044), decide)).toBe('Paid back: order 1044.')
  expect(decide).not.toHaveBeenCalled()
  expect(shop.refunds).toEqual([1044])
})

test('a large one waits: the person sees the call, from the data of the shop', async () => {
  const shop = openShop()
  const decide = vi.fn<Decide>(() => {
    expect(shop.refunds).toEqual([])
    return { approved: true, reason: 'seen' }
  })
  expect(await ask(shop, wish(1042), decide)).toBe('Paid back: order 1042.')
  expect(decide).toHaveBeenCalledWith({ tool: 'refund', order: 1042, euros: 160, customer: 'Ana' })
  expect(shop.refunds).toEqual([1042])
})

test('a no reaches the model with its reason, and nothing is paid', async () => {
  const shop = openShop()
  expect(await ask(shop, wish(1042), () => ({ approved: false, reason: 'soles are worn' }))).toBe('Not paid back: soles are worn.')
  expect(shop.refunds).toEqual([])
})

test('a yes does not lend rights: the order of somebody else stays refused', async () => {
  const shop = openShop()
  expect(await ask(shop, wish(1043), () => ({ approved: true, reason: 'tired' }))).toContain('no such order')
  expect(shop.refunds).toEqual([])
})
