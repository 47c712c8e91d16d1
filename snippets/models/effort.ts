/** How much a model thinks is a setting: it buys steps, and takes them from the same limit. */
import { type FinishReason, generateText, type LanguageModelUsage } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  limit: { value: 40, min: 10, max: 200, step: 10 },
} satisfies Parameters

export const sum = 'How much is it? 3 pairs of boots at 80 EUR each, 10% off, plus 5 EUR postage.'

export const efforts = ['none', 'low', 'medium', 'high'] as const

type Effort = typeof efforts[number]

// #region think
export async function think(
  effort: Effort, limit: number,
) {
  const answer = await generateText({
    model: model('fast'), prompt: sum,
    reasoning: effort,
    maxOutputTokens: limit,
  })
  return spent(answer)
}
// #endregion

interface Answer { text: string, finishReason: FinishReason, usage: LanguageModelUsage }

const spent = ({ text, finishReason, usage: { outputTokens = 0, outputTokenDetails } }: Answer) =>
  ({ text, finishReason, thought: outputTokenDetails.reasoningTokens ?? 0, paid: outputTokens })

export async function main({ limit } = valuesOf(parameters)) {
  const words = say({
    'en': { sum: '3 pairs at 80, -10%, +5', head: '  effort thought  paid answer', empty: 'empty', note: 'tokens, staged' },
    'pt-BR': { sum: '3 pares a 80, -10%, +5', head: '  esforço pensou pagou deu', empty: 'vazia', note: 'tokens, encenado' },
  })
  console.log(words.sum)
  console.log(words.head)
  for (const effort of efforts) {
    const { text, finishReason, thought, paid } = await think(effort, limit)
    const right = finishReason === 'stop' && /\b221\b/.test(text)
    console.log(`${right ? '✓' : '✗'} ${effort.padEnd(7)}${String(thought).padStart(7)}${String(paid).padStart(6)} ${text.replace('Answer: ', '') || words.empty}`)
  }
  console.log(words.note)
}

if (import.meta.main)
  await main(fromArguments(parameters))
