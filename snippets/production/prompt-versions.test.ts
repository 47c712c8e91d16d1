import { expect, test } from 'vitest'
import { changed, fingerprint, inProduction, promptAttributes, released, sortMessage } from './prompt-versions.ts'

test('what was released is as it was released', () => {
  expect(changed(sortMessage)).toEqual([])
})

test('one space more in a released version is found, and a version that is gone', () => {
  const { v1, v2 } = sortMessage
  expect(changed({ v1: v1!, v2: message => ` ${v2!(message)}` })).toEqual(['v2'])
  expect(changed({ v2: v2! })).toEqual(['v1'])
})

test('a version that is only proposed may still change', () => {
  expect(changed({ ...sortMessage, v3: message => message })).toEqual([])
})

test('production names a released version, and a span says which', () => {
  expect(released).toHaveProperty(inProduction.version)
  expect(promptAttributes()).toEqual({ 'gen_ai.prompt.name': 'sort-message', 'gen_ai.prompt.version': 'v2' })
})

test('the fingerprint is FNV-1a: the published value for "foobar"', () => {
  expect(fingerprint(() => 'foobar')).toBe('bf9cf968')
})
