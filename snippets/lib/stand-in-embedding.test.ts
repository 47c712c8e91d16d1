import { cosineSimilarity, embedMany } from 'ai'
import { expect, test } from 'vitest'
import { dimensions, lexicalVector, standInEmbedding } from './stand-in-embedding.ts'

const near = (a: string, b: string) => cosineSimilarity(lexicalVector(a), lexicalVector(b))

test('vectors have length 1 and are the same every time', async () => {
  const { embeddings } = await embedMany({ model: standInEmbedding(), values: ['worn boots', 'worn boots'] })
  expect(embeddings[0]).toEqual(embeddings[1])
  expect(embeddings[0]).toHaveLength(dimensions)
  expect(Math.hypot(...embeddings[0]!)).toBeCloseTo(1)
})

test('texts are near where they share words, endings apart', () => {
  expect(near('return of boots', 'returning a boot')).toBeGreaterThan(0.9)
  expect(near('return of boots', 'opening hours')).toBeLessThan(0.3)
})

test('it is lexical: other words for the same thing are far', () => {
  expect(near('refund', 'money back')).toBeLessThan(0.3)
})

test('Portuguese too, with and without accents', () => {
  expect(near('devolução de botas', 'devolucao da bota')).toBeGreaterThan(0.7)
})
