import { expect, test } from 'vitest'
import { bury, empty, find, fresh, live, old, replace, sweep, upsert } from './stale-index.ts'

test('a shorter page leaves a chunk of the old one behind, and it is found', () => {
  const store = empty()
  upsert(store, 'returns', old)
  upsert(store, 'returns', fresh)
  expect(live(store)).toHaveLength(3)
  expect(find(store)).toContain('30 days')
})

test('with versions nothing of the old page is found from the moment of the change', () => {
  const store = empty()
  replace(store, 'returns', old)
  replace(store, 'returns', fresh)
  expect(live(store).map(({ text }) => text).join(' ')).toBe(fresh)
  expect(find(store)).toContain('14 days')
})

test('a tombstone hides at once; only a sweep deletes, and leaves the others alone', () => {
  const store = empty()
  replace(store, 'returns', old)
  replace(store, 'delivery', 'Two to four days.')
  bury(store, 'returns')
  expect(live(store)).toHaveLength(1)
  expect(store.rows).toHaveLength(4)
  sweep(store)
  expect(store.rows.map(({ doc }) => doc)).toEqual(['delivery'])
})
