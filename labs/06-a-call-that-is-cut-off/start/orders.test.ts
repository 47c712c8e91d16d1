import { deepEqual, equal, ok } from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import type { Reply } from '../../../snippets/lib/rules.ts'
import { teach } from '../../../snippets/lib/stand-in-model.ts'
import { mail } from '../../../snippets/models/cut-off.ts'
import { type Line, readOrders, sureRows } from './orders.ts'

const four = [{ order: 1042, pairs: 20 }, { order: 1043, pairs: 1 }, { order: 1044, pairs: 12 }, { order: 1045, pairs: 3 }]

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
  return result.kind === 'refused' ? [] : result.orders
}

test('1a a whole answer is whole', async () => {
  equal((await readOrders(mail, 40)).kind, 'whole')
})

test('1b an answer of which not one row fits is partial', async () => {
  equal((await readOrders(mail, 1)).kind, 'partial')
})

test('1c a refusal is refused', async () => {
  said = [{ refused: true }]
  equal((await readOrders(mail, 40)).kind, 'refused')
})

test('2a of an answer that was cut in the middle of a number that row is left out', () => {
  deepEqual(sureRows('1042: 20\n1043: 1\n1044: 1', true), four.slice(0, 2))
})

test('2b of a whole answer the last row counts', () => {
  deepEqual(sureRows('1042: 20\n1043: 1', false), four.slice(0, 2))
})

test('2c cut behind a line break, the row before it counts', () => {
  deepEqual(sureRows('1042: 20\n', true), four.slice(0, 1))
})

test('2d a line of prose is no row', () => {
  deepEqual(sureRows('Here they are:\n1042: 20', false), four.slice(0, 1))
})

test('3a all four orders are there, each once', async () => {
  deepEqual(await ordersOf(6), four)
})

test('3b so they are with any limit from three tokens up', async () => {
  for (const limit of [3, 4, 5, 7, 8, 40])
    deepEqual([limit, await ordersOf(limit)], [limit, four])
})

test('3c where nothing new comes it stops asking', async () => {
  await readOrders(mail, 1)
  ok(calls <= 5, `It asked ${calls} times.`)
})

test('3d a row that the model repeats is there once', async () => {
  said = [{ text: '1042: 20\n1043: 1\n1044: 12' }, { text: '1043: 1\n1044: 12' }]
  deepEqual(await ordersOf(5), four.slice(0, 3))
})

test('3e where the rest is empty the orders are whole', async () => {
  said = [{ text: '1042: 20\n1043: 1\nand so on' }, { text: '' }]
  const result = await readOrders(mail, 5)
  deepEqual([result.kind, result.kind === 'whole' && result.orders], ['whole', four.slice(0, 2)])
})

test('4a each call is a line in the log, with its end', async () => {
  const lines: Line[] = []
  await readOrders(mail, 6, line => lines.push(line))
  deepEqual(lines.map(({ end }) => end), ['length', 'stop'])
})

test('4b the tokens of the cut calls are in the sum', async () => {
  const lines: Line[] = []
  const { tokens } = await readOrders(mail, 6, line => lines.push(line))
  deepEqual([tokens > 0, tokens], [true, lines.reduce((sum, line) => sum + line.tokens, 0)])
})
