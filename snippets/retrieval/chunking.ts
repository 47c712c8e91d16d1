/** Fixed, packed and semantic chunks: where a text is cut decides what can be found whole. */
import { cosineSimilarity, embedMany } from 'ai'
import { handouts } from '../lib/handouts.ts'
import { embedding } from '../lib/model.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'
import { sentences } from '../lib/words.ts'
import { index, nearest } from './neighbours.ts'

export const parameters = {
  chunkSize: { value: 300, min: 100, max: 1200, step: 50 },
  sameSubject: { value: 0.1, min: 0, max: 0.5, step: 0.05 },
  neighbours: { value: 3, min: 1, max: 5, step: 1 },
} satisfies Parameters

type Sizes = Pick<Values<typeof parameters>, 'chunkSize' | 'sameSubject'>

/** A handout as one long text. */
export const text = handouts.map(passage => passage.text).join(' ')

/** Questions, and the end of the sentence that answers each. */
export const questions: [question: string, ending: string][] = [
  ['How does one keep a loop affordable?', 'a cache for what has been answered before.'],
  ['Which tribunal held an airline liable?', 'chatbot had said about refunds.'],
  ['What do vector databases keep?', 'name a thing in other words.'],
  ['What is a model in production watched for?', 'makes yesterday’s model wrong.'],
  ['How many large employers did the World Economic Forum ask?', 'between 2025 and 2030.'],
  ['Who explores the data in a small start-up?', 'chat feature on Friday.'],
  ['What finds an order total?', 'would be a step back.'],
  ['Which two questions does one ask of every feature?', 'can ordinary code get it?'],
]

// #region fixed
export function fixed(text: string, { chunkSize }: Sizes) {
  const count = Math.ceil(text.length / chunkSize)
  return Array.from({ length: count }, (_, i) =>
    text.slice(i * chunkSize, (i + 1) * chunkSize))
}
// #endregion

/** Whole sentences until the chunk is full, whatever they are about. */
// #region packed
export function packed(text: string, { chunkSize }: Sizes) {
  const chunks: string[] = []
  for (const sentence of sentences(text)) {
    const chunk = chunks.at(-1)
    if (chunk && chunk.length + sentence.length < chunkSize)
      chunks.push(`${chunks.pop()} ${sentence}`)
    else
      chunks.push(sentence)
  }
  return chunks
}
// #endregion

// #region semantic
export async function semantic(text: string, sizes: Sizes) {
  const values = sentences(text)
  const model = embedding()
  const { embeddings } = await embedMany({ model, values })
  const chunks: string[] = []
  for (const [i, sentence] of values.entries()) {
    const chunk = chunks.at(-1) ?? ''
    const before = embeddings[Math.max(i - 1, 0)]!
    const near = cosineSimilarity(before, embeddings[i]!)
    const fits = chunk.length + sentence.length < sizes.chunkSize
    if (chunk && fits && near >= sizes.sameSubject)
      chunks.push(`${chunks.pop()} ${sentence}`)
    else
      chunks.push(sentence)
  }
  return chunks
}
// #endregion

/** The questions for which one of the nearest chunks holds the whole answer. */
export async function answered(chunks: string[], neighbours: number) {
  const entries = await index(chunks.map((chunk, i) => ({ id: `${i}`, title: '', text: chunk })))
  const found = await Promise.all(questions.map(async ([question, ending]) => {
    const answer = sentences(text).find(sentence => sentence.endsWith(ending))!
    const near = await nearest(question, entries, neighbours)
    return near.some(chunk => chunk.text.includes(answer))
  }))
  return questions.filter((_, i) => found[i]).map(([question]) => question)
}

export async function main({ neighbours, ...sizes } = valuesOf(parameters)) {
  const ways = { fixed: fixed(text, sizes), packed: packed(text, sizes), semantic: await semantic(text, sizes) }
  for (const [way, chunks] of Object.entries(ways)) {
    const count = (await answered(chunks, neighbours)).length
    console.log(`${way.padEnd(8)}  ${chunks.length} chunks, ${count} of ${questions.length} answers found whole`)
  }
  for (const [way, chunks] of Object.entries(ways).filter(([way]) => way !== 'packed')) {
    const entries = await index(chunks.map((chunk, i) => ({ id: `${i}`, title: '', text: chunk })))
    const [first] = await nearest(questions[0]![0], entries, 1)
    console.log(`\n${questions[0]![0]} (${way})\n${first!.text.slice(0, 300).replace(/(.{60,76}) /g, '$1\n')}`)
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
