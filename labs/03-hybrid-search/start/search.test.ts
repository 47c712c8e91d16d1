import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { byVector, byWords, fuse, search } from './search.ts'

test('1a every word of the query counts by itself', () => {
  deepEqual(byWords('offline reader till').slice(0, 2), ['till-e42', 'till-e43'])
})

test('1b a text without any of the words is left out', () => {
  deepEqual(byWords('reader'), ['till-e42'])
})

test('2a the nearest text comes first, misspelt or not', async () => {
  equal((await byVector('waterprooving'))[0], 'waterproof')
})

test('2b what is not near is left out', async () => {
  deepEqual(await byVector('quantum physics'), [])
})

test('3a a text in both lists comes before the first of one', () => {
  equal(fuse([['a', 'b'], ['c', 'b']])[0]?.id, 'b')
})

test('3b a text is in the result once, with 1 / (60 + rank) from each list', () => {
  deepEqual(fuse([['a', 'b'], ['b']]).map(({ id, score }) => [id, score.toFixed(5)]), [['b', (1 / 62 + 1 / 61).toFixed(5)], ['a', (1 / 61).toFixed(5)]])
})

test('3c k says how much the first place is worth', () => {
  const lists = [['a', 'b'], ['x', 'y', 'b']]
  deepEqual([fuse(lists, 0)[0]?.id, fuse(lists)[0]?.id], ['a', 'b'])
})

test('4a a code is found', async () => {
  equal((await search('E43'))[0], 'till-e43')
})

test('4b a misspelt word is found', async () => {
  equal((await search('waterprooving'))[0], 'waterproof')
})

test('4c no more than asked for', async () => {
  equal((await search('error at the till', 1)).length, 1)
})

test('4d where neither finds anything, nothing is found', async () => {
  deepEqual(await search('quantum physics'), [])
})
