/** Searches the shop's handbook by words and by vectors, and makes one list of the two. */
import { cosineSimilarity, embedMany } from 'ai'
import { embedding } from '../../../snippets/lib/model.ts'

export const handbook = new Map([
  ['returns', 'Unworn shoes can be returned within 30 days of the delivery.'],
  ['worn', 'Boots that have been worn outside cannot be returned.'],
  ['postage', 'The customer pays the postage of a return; the shop pays it where the shoe was faulty.'],
  ['till-e42', 'Error E42 at the till: the card reader is offline. Restart the card reader.'],
  ['till-e43', 'Error E43 at the till: the printer has no paper.'],
  ['waterproof', 'Waterproofing: spray the leather once a month and let it dry for a night.'],
  ['sizes', 'Sizes run small: order half a size more than usual.'],
])

/** Step 1: the texts that hold words of the query, those with most of them first. */
export function byWords(query: string): string[] {
  return Array.from(handbook).filter(([, text]) => text.toLowerCase().includes(query.toLowerCase())).map(([id]) => id)
}

/** An example: try it out on questions that you know. With another embedding it is another. */
export const leastSimilarity = 0.15

/** Step 2: the texts that are near enough to the query, the nearest first. */
export async function byVector(query: string): Promise<string[]> {
  const { embeddings: [asked, ...known] } = await embedMany({ model: embedding(), values: [query, ...handbook.values()] })
  const similarities = known.map(vector => cosineSimilarity(asked!, vector))
  return Array.from(handbook.keys()).filter((_, index) => similarities[index]! > 0)
}

/** Step 3: one list of several. A text gets 1 / (k + rank) from each list that has it, ranks from 1. */
export function fuse(lists: string[][], k = 60): { id: string, score: number }[] {
  return lists.flat().map(id => ({ id, score: 1 / k }))
}

/** Step 4: the best of both searches. */
export async function search(query: string, count = 3): Promise<string[]> {
  return Promise.resolve(byWords(query).slice(0, count))
}

if (import.meta.main) {
  for (const query of ['E42', 'waterprooving', 'Can worn boots be returned?', 'quantum physics'])
    console.log(query, await search(query))
}
