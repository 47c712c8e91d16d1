/** How much a model thinks is a setting: it buys steps, and takes them from the same limit. */
import { generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  limit: { value: 40, min: 10, max: 200, step: 10 },
} satisfies Parameters

export const sum = 'How much is it? 3 pairs of boots at 80 EUR each, 10% off, plus 5 EUR postage.'

export const efforts = ['none', 'low', 'medium', 'high'] as const

// #region think
export async function think(
  reasoning: typeof efforts[number], maxOutputTokens: number,
) {
  const { text, finishReason, usage } = await generateText({
    model: model('fast'), reasoning, maxOutputTokens, prompt: sum,
  })
  const thought = usage.outputTokenDetails.reasoningTokens ?? 0
  return { text, finishReason, thought, paid: usage.outputTokens }
}
// #endregion

export async function main({ limit } = valuesOf(parameters)) {
  const words = say({
    'en': { head: '  effort  thought  paid  answer', empty: '(empty, length)', note: 'tokens, staged: no model thinks here' },
    'pt-BR': { head: '  esforço pensou   pagou resposta', empty: '(vazia, length)', note: 'tokens, encenado: nenhum modelo pensa aqui' },
  })
  console.log(words.head)
  for (const effort of efforts) {
    const { text, finishReason, thought, paid = 0 } = await think(effort, limit)
    const right = finishReason === 'stop' && /\b221\b/.test(text)
    console.log(`${right ? '✓' : '✗'} ${effort.padEnd(8)}${String(thought).padStart(6)}${String(paid).padStart(6)}  ${text || words.empty}`)
  }
  console.log(words.note)
}

if (import.meta.main)
  await main(fromArguments(parameters))
