import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { asked, pages, tickets } from '../../../snippets/retrieval/shop.ts'
import { cached, report, rowsOf, search } from './search.ts'

const rowsWith = (count: number) => rowsOf([...pages, ...tickets(count)])
const rows = rowsWith(0)

/** How many of the 36 questions find their page. */
const foundBy = (role: string, count: number) => {
  const line = report(rowsWith(count), 3).find(line => line.role === role)
  return line && Math.round(line.recall * asked.length)
}

const counts = (count: number) => asked.map(({ question }) => search(question, rowsWith(count), 'customer', 3).length)

test('1a there is a line for each role', () => {
  deepEqual(report(rows, 3).map(({ role }) => role).toSorted(), ['customer', 'staff'])
})

test('1b it counts the questions for which fewer pages come than were asked for', () => {
  const open = rows.filter(row => row.for === 'all')
  deepEqual(report(open.slice(0, 2), 3).map(({ few }) => few), [36, 36])
})

test('2a staff find what they have always found', () => {
  equal(foundBy('staff', 0), 26)
})

test('2b a customer gets three pages for every question', () => {
  deepEqual(counts(0).filter(count => count !== 3), [])
})

test('2c no page of staff is among them', () => {
  deepEqual(asked.flatMap(({ question }) => search(question, rows, 'customer', 3)).filter(row => row.for === 'staff'), [])
})

test('2d a customer still gets three when support has written 480 tickets', () => {
  deepEqual(counts(480).filter(count => count !== 3), [])
})

test('2e and finds as much with 480 tickets as with none', () => {
  deepEqual([foundBy('customer', 0), foundBy('customer', 480)], [27, 27])
})

test('2f nobody gets more than was asked for', () => {
  deepEqual(asked.map(({ question }) => search(question, rows, 'customer', 2).length).filter(count => count !== 2), [])
})

test('3a what staff were answered is not in the answer of a customer', () => {
  const ask = cached(rows, 3)
  ask('Refund without a receipt?', 'staff')
  deepEqual(ask('Refund without a receipt?', 'customer').filter(row => row.for === 'staff'), [])
})

test('3b and the other way round, staff miss nothing', () => {
  const ask = cached(rows, 3)
  ask('Refund without a receipt?', 'customer')
  deepEqual(ask('Refund without a receipt?', 'staff'), search('Refund without a receipt?', rows, 'staff', 3))
})

test('3c the same question of the same role is not searched again', () => {
  const ask = cached(rows, 3)
  equal(ask('TR-4411?', 'customer') === ask('TR-4411?', 'customer'), true)
})
