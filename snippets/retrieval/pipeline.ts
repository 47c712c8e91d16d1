/** RAG from end to end: ingestion, retrieval, generation, and the form that the user sees. */
import { handouts as portuguese } from '../lib/handouts.pt-BR.ts'
import { handouts as english } from '../lib/handouts.ts'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import type { Passage } from '../lib/passages.ts'
import { semantic } from './chunking.ts'
import { type Answer, answer as generate } from './citations.ts'
import { type Entry, index, nearest } from './neighbours.ts'

export const parameters = {
  chunkSize: { value: 300, min: 100, max: 1200, step: 50 },
  neighbours: { value: 4, min: 1, max: 10, step: 1 },
} satisfies Parameters

export const handouts = say({ 'en': english, 'pt-BR': portuguese })

export const questions = say({
  'en': ['Which airline did a tribunal hold liable?', 'What keeps a loop affordable?', 'How do I boil an egg?'],
  'pt-BR': ['Quem um tribunal do Canadá responsabilizou?', 'Que hábitos seguram o gasto?', 'Como se cozinha um ovo?'],
})

// #region pipeline
export async function ask(
  text: string, store: Entry[], k = 4,
) {
  const hits = await nearest(text, store, k)
  const reply = await generate(text, hits)
  return format(reply)
}
// #endregion

// #region ingest
export async function ingest(handouts: Passage[], chunkSize = 300) {
  const sizes = { chunkSize, sameSubject: 0.1 }
  const chunks = await Promise.all(handouts.map(async (handout) => {
    const texts = await semantic(handout.text, sizes)
    return texts.map((text, i) =>
      ({ ...handout, id: `${handout.id}/${i + 1}`, text }))
  }))
  return index(chunks.flat())
}
// #endregion

const unknown = say({
  'en': 'The handouts do not say. Please ask your instructor.',
  'pt-BR': 'As apostilas não dizem. Pergunte a quem dá o curso.',
})

const moduleWord = say({ 'en': 'module', 'pt-BR': 'módulo' })

// #region format
export function format(reply: Answer | 'unknown') {
  if (reply === 'unknown')
    return unknown
  const marks = [...new Set(reply.text.match(/\[\d+\]/g))]
  const text = reply.text.replace(/\[\d+\]/g, mark =>
    `[${marks.indexOf(mark) + 1}]`)
  const notes = reply.sources.map(({ id, title }, i) =>
    `[${i + 1}] ${moduleWord} ${id.charAt(1)}: ${title}`)
  return [text, ...notes].join('\n')
}
// #endregion

export async function main({ chunkSize, neighbours } = valuesOf(parameters)) {
  const store = await ingest(handouts, chunkSize)
  for (const [i, question] of questions.entries()) {
    const reply = await ask(question, store, neighbours)
    console.log(`${i > 0 ? '\n' : ''}${question}\n${reply.replace(/([^\n]{60,76}) (?=[^\n]{14})/g, '$1\n')}`)
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
