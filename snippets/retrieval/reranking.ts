/** Reranking: a cheap search proposes, a model that reads question and passage decides. */
import { generateText } from 'ai'
import { handouts } from '../lib/handouts.ts'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { teach } from '../lib/stand-in-model.ts'
import { overlap } from '../lib/words.ts'
import { type Found, index, nearest } from './neighbours.ts'

export const parameters = {
  candidates: { value: 8, min: 1, max: 20, step: 1 },
} satisfies Parameters

export const question = 'What happened to Moffatt?'

// #region rate
export async function rate(question: string, { text }: Found) {
  const answer = await generateText({
    model: model('fast'),
    prompt: `How well does the passage answer the question?
Answer only with a number from 0 to 10.
<question>${question}</question>
<passage>${text}</passage>`,
  })
  return Number(/\d+/.exec(answer.text)?.[0] ?? 0)
}
// #endregion

// #region rerank
export async function rerank(question: string, candidates: Found[]) {
  const rated = await Promise.all(candidates.map(async passage =>
    ({ ...passage, rating: await rate(question, passage) })))
  return rated.toSorted((a, b) => b.rating - a.rating)
}
// #endregion

teach({
  name: 'rates a passage: the share of the question\'s words that it has',
  reply({ instructions, blocks }) {
    const [asked, passage] = ['question', 'passage'].map(tag => blocks.find(block => block.tag === tag)?.text)
    return /from 0 to 10/.test(instructions) && asked && passage ? String(Math.round(10 * overlap(asked, passage))) : undefined
  },
})

export async function main({ candidates } = valuesOf(parameters)) {
  const found = await nearest(question, await index(handouts), candidates)
  const ranked = await rerank(question, found)
  console.log(question)
  for (const [i, { title }] of found.slice(0, 5).entries())
    console.log(`${i + 1}  near  ${title}`)
  for (const [i, { title, rating }] of ranked.slice(0, 5).entries())
    console.log(`${i + 1}  ${String(rating).padStart(4)}  ${title}`)
  console.log(`${candidates} calls of the model for this order`)
}

if (import.meta.main)
  await main(fromArguments(parameters))
