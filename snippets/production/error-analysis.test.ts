import { expect, test } from 'vitest'
import { counted, notes, sort } from './error-analysis.ts'

test('the notes of a day are sorted and counted, the most frequent first', async () => {
  const counts = await counted(notes)
  expect(notes).toHaveLength(30)
  expect(counts[0]).toEqual(['condition', 6])
  expect(Object.fromEntries(counts)).toEqual({ condition: 6, invention: 2, promise: 2, question: 2 })
})

test('what fits nowhere is other, and no category is bent for it', async () => {
  expect(await sort('Answers in Danish.')).toBe('other')
})
