/** Searches the shop's handbook by words and by vectors, and makes one list of the two. */
import { cosineSimilarity, embedMany } from 'ai'
import { embedding } from '../../../snippets/lib/model.ts'
import { words } from '../../../snippets/lib/words.ts'

export const handbook = new Map([
  ['returns', 'Unworn shoes can be returned within 30 days of the delivery.'],
  ['worn', 'Boots that have been worn outside cannot be returned.'],
  ['postage', 'The customer pays the postage of a return; the shop pays it where the shoe was faulty.'],
  ['till-e42', 'Error E42 at the till: the card reader is offline. Restart the card reader.'],
  ['till-e43', 'Error E43 at the till: the printer has no paper.'],
  ['waterproof', 'Waterproofing: spray the leather once a month and let it dry for a night.'],
  ['sizes', 'Sizes run small: order half a size more than usual.'],
])

/** The texts that hold words of the query, those with most of them first. */
export function byWords(query: string): string[] {
  const wanted = new Set(words(query))
  return best(Array.from(handbook, ([id, text]) => ({ id, score: new Set(words(text)).intersection(wanted).size })))
    .map(({ id }) => id)
}

/** An example: try it out on questions that you know. With another embedding it is another. */
export const leastSimilarity = 0.15

/** The texts that are near enough to the query, the nearest first. */
export async function byVector(query: string): Promise<string[]> {
  const { embeddings: [asked, ...known] } = await embedMany({ model: embedding(), values: [query, ...handbook.values()] })
  const similarities = known.map(vector => cosineSimilarity(asked!, vector))
  return best(Array.from(handbook.keys(), (id, index) => ({ id, score: similarities[index]! })), leastSimilarity)
    .map(({ id }) => id)
}

/** One list of several. A text gets 1 / (k + rank) from each list that has it, ranks from 1. */
export function fuse(lists: string[][], k = 60): { id: string, score: number }[] {
  const scores = new Map<string, number>()
  for (const list of lists)
    list.forEach((id, index) => scores.set(id, (scores.get(id) ?? 0) + 1 / (k + index + 1)))
  return best(Array.from(scores, ([id, score]) => ({ id, score })))
}

/** What scores more than the least, the best first. */
const best = (found: { id: string, score: number }[], least = 0) =>
  found.filter(({ score }) => score > least).toSorted((a, b) => b.score - a.score)

/** The best of both searches. */
export async function search(query: string, count = 3): Promise<string[]> {
  return fuse([byWords(query), await byVector(query)]).slice(0, count).map(({ id }) => id)
}

if (import.meta.main) {
  for (const query of ['E42', 'waterprooving', 'Can worn boots be returned?', 'quantum physics'])
    console.log(query, await search(query))
}
