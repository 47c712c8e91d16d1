/** Answers with citations that are checked, and "I don't know" where nothing backs one. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import type { Passage } from '../lib/passages.ts'
import { teach } from '../lib/stand-in-model.ts'
import { best, overlap, sentences } from '../lib/words.ts'
import { passages } from './corpus.ts'
import { type Found, index, nearest } from './neighbours.ts'

export const parameters = {
  neighbours: { value: 3, min: 1, max: 8, step: 1 },
  minNear: { value: 0.2, min: 0, max: 1, step: 0.05 },
} satisfies Parameters

const least = parameters.minNear.value

export const questions = [
  'What keeps a loop affordable?',
  'How many AI engineers work in Brazil?',
  'Which bus goes to the zoo?',
]

// #region prompt
const prompt = (question: string, passages: Passage[]) =>
  `Answer from the passages. After each sentence cite its
passage, as in [1]. If they do not say, answer only: UNKNOWN
${passages.map(tagged).join('\n')}
Question: ${question}`

const tagged = ({ text }: Passage, i: number) =>
  `<p${i + 1}>${text}</p${i + 1}>`
// #endregion

// #region answer
export interface Answer { text: string, sources: Passage[] }

export async function answer(
  question: string, found: Found[], minNear = least,
): Promise<Answer | 'unknown'> {
  const passages = found.filter(({ near }) => near >= minNear)
  if (passages.length === 0)
    return 'unknown'
  const { text } = await generateText({
    model: model('fast'),
    prompt: prompt(question, passages),
  })
  const sources = cited(text, passages)
  return sources ? { text, sources } : 'unknown'
}
// #endregion

// #region cited
/** The passages cited; undefined where there are none, or made up. */
export function cited(text: string, passages: Passage[]) {
  const marks = new Set(text.match(/(?<=\[)\d+(?=\])/g))
  const sources = [...marks].map(mark => passages[Number(mark) - 1])
  const known = sources.filter(source => source !== undefined)
  return known.length > 0 && known.length === sources.length
    ? known
    : undefined
}
// #endregion

teach({
  name: 'cites the passage whose sentence it copies',
  reply({ instructions, question, blocks }) {
    if (!/\bcite\b/.test(instructions))
      return undefined
    const asked = /Question: (.+)/.exec(question)?.[1] ?? question
    const lines = blocks.flatMap(({ tag, text }) => sentences(text).map(sentence => ({ tag, sentence })))
    const found = best(lines, ({ sentence }) => overlap(asked, sentence))
    return found && found.score >= 0.65 ? `${found.item.sentence} [${found.item.tag.slice(1)}]` : 'UNKNOWN'
  },
})

export async function main({ neighbours, minNear } = valuesOf(parameters)) {
  const entries = await index(passages)
  for (const question of questions) {
    const reply = await answer(question, await nearest(question, entries, neighbours), minNear)
    console.log(question)
    console.log(reply === 'unknown' ? '  I don\'t know: the handout does not say.' : `  ${reply.text.replace(/(.{56,72}) /g, '$1\n  ')}`)
    for (const { id } of reply === 'unknown' ? [] : reply.sources)
      console.log(`  source: ${id}`)
  }
}

if (import.meta.main)
  await main(fromArguments(parameters))
