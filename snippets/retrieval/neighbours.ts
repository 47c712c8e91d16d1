/** Embeddings and nearest neighbours: there is always a nearest one, so ask how near. */
import { cosineSimilarity, embed, embedMany } from 'ai'
import { handouts } from '../lib/handouts.ts'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import type { Passage } from '../lib/passages.ts'

export const parameters = {
  neighbours: { value: 3, min: 1, max: 10, step: 1 },
  minNear: { value: 0.15, min: 0, max: 1, step: 0.01 },
} satisfies Parameters

export const questions = [
  'Which airline was liable for its chatbot?',
  'What is the model watched for?',
  'How long do I boil an egg?',
]

// #region index
export async function index(passages: Passage[]) {
  const { embeddings } = await embedMany({
    model: embedding(),
    values: passages.map(({ title, text }) => `${title} ${text}`),
  })
  return passages.map((passage, i) =>
    ({ ...passage, vector: embeddings[i]! }))
}
// #endregion

export type Entry = Passage & { vector: number[] }
export type Found = Passage & { near: number }

// #region nearest
export async function nearest(
  question: string, entries: Entry[], k = 3,
) {
  const { embedding: vector } = await embed({
    model: embedding(),
    value: question,
  })
  return entries
    .map(({ vector: other, ...passage }) =>
      ({ ...passage, near: cosineSimilarity(vector, other) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, k)
}
// #endregion

export async function main({ neighbours, minNear } = valuesOf(parameters)) {
  const entries = await index(handouts)
  for (const question of questions) {
    console.log(question)
    for (const { id, title, near } of (await nearest(question, entries, neighbours)).slice(0, 5))
      console.log(`  ${near >= minNear ? near.toFixed(2) : 'too far'.padEnd(7)} ${id}  ${title.slice(0, 45)}`)
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
