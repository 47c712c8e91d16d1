/** Query rewriting: "What do they keep?" finds nothing until the model says who they are. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { teach } from '../lib/stand-in-model.ts'
import { passages } from './corpus.ts'
import { type Entry, index, nearest } from './neighbours.ts'

export const earlier = ['What are vector databases?']
export const question = 'What do they keep?'

// #region rewrite
export async function rewrite(question: string, earlier: string[]) {
  const { text } = await generateText({
    model: model('fast'),
    prompt: `Rewrite the question so that it can be understood
without the conversation. Answer only with the question.
<conversation>
${earlier.join('\n')}
</conversation>
<question>${question}</question>`,
  })
  return text
}
// #endregion

// #region search
export async function search(
  question: string, earlier: string[], entries: Entry[],
) {
  const query = earlier.length > 0
    ? await rewrite(question, earlier)
    : question
  return { query, found: await nearest(query, entries) }
}
// #endregion

teach({
  name: 'rewrites: what was asked about before stands for the pronoun',
  reply({ instructions, blocks }) {
    const [before, asked] = ['conversation', 'question'].map(tag => blocks.find(block => block.tag === tag)?.text)
    const subject = /\b(?:what|who) (?:is|are) ([^?]+)\?/i.exec(before?.split('\n').at(-1) ?? '')?.[1]
    return /^rewrite/i.test(instructions) && asked
      ? asked.replace(/\b(?:it|they|them|she|he)\b/i, pronoun => subject ?? pronoun)
      : undefined
  },
})

export async function main(asked = question) {
  const entries = await index(passages)
  for (const history of [[], earlier]) {
    const { query, found } = await search(asked, history, entries)
    console.log(history.length > 0 ? `\nrewritten: ${query}` : `as asked: ${query}`)
    for (const { near, text } of found)
      console.log(`  ${near.toFixed(2)}  ${text.slice(0, 70)}`)
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
