import { deepEqual, equal } from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import type { Reply } from '../../../snippets/lib/rules.ts'
import { teach } from '../../../snippets/lib/stand-in-model.ts'
import { mail } from '../../../snippets/models/cut-off.ts'
import { type Line, type Order, readOrders, sureRows } from './orders.ts'

const four = '1042: 20, 1043: 1, 1044: 12, 1045: 3'

/** Orders as one reads them. */
const listed = (orders: Order[]) => orders.map(({ order, pairs }) => `${order}: ${pairs}`).join(', ')

/** What the model says next, instead of what it would say; and how often it was asked. */
let said: Reply[] = []
let calls = 0
teach({ name: 'what the test wants', reply: () => { calls++; return said.shift() } })
afterEach(() => {
  said = []
  calls = 0
})

/** The orders of a result; a refusal has none. */
async function ordersOf(limit: number) {
  const result = await readOrders(mail, limit)
  return result.kind === 'refused' ? result.kind : listed(result.orders)
}

test('1a a whole answer is whole', async () => {
  equal((await readOrders(mail, 40)).kind, 'whole')
})

test('1b an answer too short for a single row is partial', async () => {
  equal((await readOrders(mail, 1)).kind, 'partial')
})

test('1c a refusal is refused', async () => {
  said = [{ refused: true }]
  equal((await readOrders(mail, 40)).kind, 'refused')
})

test('2a a row that is cut in the middle of its number is left out', () => {
  equal(listed(sureRows('1042: 20\n1043: 1\n1044: 1', true)), '1042: 20, 1043: 1')
})

test('2b the last row of a whole answer counts', () => {
  equal(listed(sureRows('1042: 20\n1043: 1', false)), '1042: 20, 1043: 1')
})

test('2c a row counts that a line break ended before the cut', () => {
  equal(listed(sureRows('1042: 20\n', true)), '1042: 20')
})

test('2d a line of prose is no row', () => {
  equal(listed(sureRows('Here they are:\n1042: 20', false)), '1042: 20')
})

test('3a all four orders are there, each once', async () => {
  equal(await ordersOf(6), four)
})

test('3b the same with any limit of three tokens or more', async () => {
  for (const limit of [3, 4, 5, 7, 8, 40])
    equal(`limit ${limit}: ${await ordersOf(limit)}`, `limit ${limit}: ${four}`)
})

test('3c after an answer with nothing new it stops asking', async () => {
  said = Array.from({ length: 6 }, () => ({ text: '1042: 20\n1043: 1\n1044: 12' }))
  const { kind } = await readOrders(mail, 5)
  equal(`${kind}, calls: ${calls}`, 'partial, calls: 2')
})

test('3d a row that the model repeats is there once', async () => {
  said = [{ text: '1042: 20\n1042: 20\n1043: 1' }, { text: '1042: 20\n1043: 1' }]
  equal(await ordersOf(5), '1042: 20, 1043: 1')
})

test('3e when the rest comes back empty, the orders are whole', async () => {
  said = [{ text: '1042: 20\n1043: 1\nand so on' }, { text: '' }]
  const { kind } = await readOrders(mail, 5)
  equal(kind, 'whole')
})

test('3f after five calls it stops, and what it has is partial', async () => {
  said = [...Array.from({ length: 9 }, (_, index) => ({ text: `${1042 + index}: 20\nand so on` })), { text: '' }]
  const { kind } = await readOrders(mail, 4)
  equal(`${kind}, calls: ${calls}`, 'partial, calls: 5')
})

test('4a each call is a line in the log, with its end', async () => {
  const lines: Line[] = []
  await readOrders(mail, 6, line => lines.push(line))
  deepEqual(lines.map(({ end }) => end), ['length', 'stop'])
})

test('4b the tokens of the cut calls are in the sum', async () => {
  const lines: Line[] = []
  const { tokens } = await readOrders(mail, 6, line => lines.push(line))
  const logged = lines.map(line => line.tokens)
  const counted = logged.length > 1 && logged.every(part => part > 0)
  equal(counted ? tokens : `in the log: ${logged.join(' + ')}`, logged.reduce((sum, part) => sum + part, 0))
})
