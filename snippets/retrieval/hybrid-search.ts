/** Hybrid search: words find names, vectors find other forms of a word, fusion finds both. */
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import type { Passage } from '../lib/passages.ts'
import { words } from '../lib/words.ts'
import { passages } from './corpus.ts'
import { index, nearest } from './neighbours.ts'

export const parameters = {
  candidates: { value: 10, min: 1, max: 50, step: 1 },
  rankConstant: { value: 60, min: 0, max: 100, step: 5 },
} satisfies Parameters

/** Questions, and the passage that each is about. */
export const questions: [question: string, about: string][] = [
  ['Who is OpenAI?', 'M1#stack/2'],
  ['What is Llama?', 'M1#definition/3'],
  ['What happens in a microsecond?', 'M1#when-no-llm/2'],
  ['What was hallucinated?', 'M1#call-worked-product-failed/5'],
  ['Who is visualising?', 'M1#roles/2'],
]

// #region words
/** Full text, ranked by BM25 with its usual k1 = 1.2 and b = 0.75. */
export function byWords(question: string, passages: Passage[]) {
  const texts = passages.map(({ text }) => words(text))
  const average = texts.flat().length / texts.length
  const points = (word: string, text: string[]) =>
    rarity(word, texts) * weight(word, text, average)
  const score = (text: string[]) => words(question)
    .reduce((sum, word) => sum + points(word, text), 0)
  return passages
    .map(({ id }, i) => ({ id, score: score(texts[i]!) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
}
// #endregion

// #region bm25
function rarity(word: string, texts: string[][]) {
  const holding = texts.filter(text => text.includes(word)).length
  return Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5))
}

function weight(word: string, text: string[], average: number) {
  const count = text.filter(each => each === word).length
  const length = 0.25 + 0.75 * text.length / average
  return count * 2.2 / (count + 1.2 * length)
}
// #endregion

// #region fusion
/** Reciprocal rank fusion: points for each list that has it high. */
export function fuse(lists: { id: string }[][], rankConstant = 60) {
  const points = new Map<string, number>()
  for (const list of lists) {
    for (const [rank, { id }] of list.entries()) {
      const before = points.get(id) ?? 0
      points.set(id, before + 1 / (rankConstant + rank + 1))
    }
  }
  return [...points]
    .map(([id, score]) => ({ id, score }))
    .toSorted((a, b) => b.score - a.score)
}
// #endregion

/** The three ways to search: what each has found, best first. */
export async function search({ candidates, rankConstant } = valuesOf(parameters)) {
  const entries = await index(passages)
  return Promise.all(questions.map(async ([question, about]) => {
    const found = byWords(question, passages).slice(0, candidates)
    const near = await nearest(question, entries, candidates)
    const lists: { id: string }[][] = [found, near, fuse([found, near], rankConstant)]
    return { question, ranks: lists.map(list => list.findIndex(({ id }) => id === about) + 1) }
  }))
}

export async function main(values = valuesOf(parameters)) {
  console.log('rank of the right passage           words  vectors   hybrid')
  for (const { question, ranks } of await search(values))
    console.log(`${question.padEnd(32)} ${ranks.map(rank => (rank > 0 ? `${rank}` : '-').padStart(8)).join(' ')}`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
