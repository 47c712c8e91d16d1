import type { EmbeddingModelV4 } from '@ai-sdk/provider'
import { countTokens } from './tokens.ts'
import { words } from './words.ts'

/** What the embedding is, for whoever sees what it finds. */
export const standInEmbeddingName = 'offline stand-in: lexical, near in letters and not in meaning'

/** The length of its vectors. */
export const dimensions = 256

/** An embedding for the SDK that needs no model: texts are near where they share words or parts of words. */
export function standInEmbedding(): EmbeddingModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'stand-in',
    modelId: 'stand-in-lexical',
    maxEmbeddingsPerCall: Infinity,
    supportsParallelCalls: true,
    doEmbed: ({ values }) => Promise.resolve({
      embeddings: values.map(lexicalVector),
      usage: { tokens: values.reduce((sum, value) => sum + countTokens(value), 0) },
      warnings: [],
    }),
  }
}

/** Words and their groups of three letters, each hashed to a place in the vector; scaled to length 1. */
export function lexicalVector(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  for (const word of words(text)) {
    add(vector, word, 1)
    const padded = `^${word}$`
    for (let start = 0; start + 3 <= padded.length; start++)
      add(vector, padded.slice(start, start + 3), 0.3)
  }
  const length = Math.hypot(...vector) || 1
  return vector.map(value => value / length)
}

/** The sign comes from the hash too, so that two words on one place cancel out as often as they add up. */
function add(vector: number[], feature: string, weight: number): void {
  const hash = hashOf(feature)
  vector[hash % dimensions]! += hash & 0x8000_0000 ? -weight : weight
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811C_9DC5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193)
  return hash >>> 0
}
