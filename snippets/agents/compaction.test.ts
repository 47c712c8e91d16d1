import { expect, test } from 'vitest'
import { compact, note, recommend, talk } from './compaction.ts'

test('with the whole talk the wish of the first message counts', async () => {
  expect(await recommend(talk)).toBe('Trail Mesh')
})

test('a summary keeps the subjects and loses the wish', async () => {
  const short = await compact(talk)
  expect(short[0]!.content).toContain('How do returns work?')
  expect(short[0]!.content).not.toMatch(/leather/i)
  expect(await recommend(short)).toBe('Alpine Leather')
})

test('notes that are taken when the wish is said outlive the summary', async () => {
  const notes = await note(talk[0]!.content)
  expect(JSON.parse(notes)).toEqual({ size: 42, without: 'leather' })
  expect(await recommend(await compact(talk, notes))).toBe('Trail Mesh')
})

test('the last question stays as it was asked', async () => {
  expect((await compact(talk)).at(-1)).toEqual(talk.at(-1))
})
