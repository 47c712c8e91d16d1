/** Decomposition: one question into several, each answered alone, then put together. */
import { generateText, Output } from 'ai'
import { z } from 'zod'
import { model } from '../lib/model.ts'
import { ask, policy } from './given-text.ts'

export const question = 'Can worn boots be returned, how many days do I have, and who pays the postage?'

// #region split
export async function split(question: string) {
  const { output } = await generateText({
    model: model('smart'),
    output: Output.array({ element: z.string() }),
    prompt: `Split this into questions that stand alone.\n${question}`,
  })
  return output
}
// #endregion

// #region answer
export async function answer(question: string, text: string) {
  const parts = await split(question)
  return Promise.all(parts.map(async part => ({
    part,
    answer: await ask(part, text),
  })))
}
// #endregion

export async function main(asked = question) {
  console.log(`In one go:\n  ${await ask(asked, policy)}`)
  console.log('In parts:')
  for (const { part, answer: found } of await answer(asked, policy))
    console.log(`  ${part}\n    ${found}`)
}

if (import.meta.main)
  await main(...process.argv.slice(2))
