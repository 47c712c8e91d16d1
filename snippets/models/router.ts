/** Fast first, smart when the fast one is unsure: most questions never reach the dear model. */
import { generateText } from 'ai'
import type { Kind } from '../lib/ask.ts'
import { model } from '../lib/model.ts'

export const questions = [
  'How much are 2 pairs at 60 EUR each?',
  'How much are 3 pairs at 80 EUR each, 10 % off, plus 5 EUR postage?',
  'How much are 4 pairs at 50 EUR each?',
]

// #region route
export async function route(question: string) {
  const first = await ask('fast', question)
  if (!/\bunsure\b/i.test(first.text))
    return { by: 'fast', ...first }
  const second = await ask('smart', question)
  const tokens = first.tokens + second.tokens
  return { by: 'smart', text: second.text, tokens }
}
// #endregion

// #region ask
async function ask(kind: Kind, question: string) {
  const { text, usage } = await generateText({
    model: model(kind),
    instructions: `Answer with one number.
If you are not certain, answer only: unsure`,
    prompt: question,
  })
  return { text, tokens: usage.totalTokens ?? 0 }
}
// #endregion

export async function main(...asked: string[]) {
  for (const question of asked.length > 0 ? asked : questions) {
    const { by, text, tokens } = await route(question)
    console.log(`${question}\n  ${by}, ${tokens} tokens: ${text}`)
  }
}

if (import.meta.main)
  await main(...process.argv.slice(2))
