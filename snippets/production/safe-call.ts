/** A call that survives production: limits, a name for each end, a line for each try. */
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { type FinishReason, generateText } from 'ai'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { failing, type Limits, retry } from './fallback.ts'

export type End = 'answered' | 'cut off' | 'refused' | 'failed'

// #region ends
const ends: Record<string, End | undefined> = {
  'stop': 'answered',
  'length': 'cut off',
  'content-filter': 'refused',
}

const endOf = (finishReason: FinishReason): End =>
  ends[finishReason] ?? 'failed'
// #endregion

/** What is written of each try: what was said is not, for it may be somebody's own. */
export interface Line { model: string, end: End, tokens: number }

interface Try extends Line { text: string }

export interface Options {
  models: LanguageModelV4[]
  log: (line: Line) => void
  limits?: Limits
}

const maxOutputTokens = 300

// #region once
async function once(
  model: LanguageModelV4, prompt: string, { limits }: Options,
): Promise<Try> {
  const name = model.modelId
  try {
    const work = (abortSignal: AbortSignal) => generateText({
      model, prompt, abortSignal, maxOutputTokens, maxRetries: 0,
    })
    const { text, finishReason, usage } = await retry(work, limits)
    const tokens = usage.totalTokens ?? 0
    return { model: name, text, end: endOf(finishReason), tokens }
  }
  catch {
    return { model: name, text: '', end: 'failed', tokens: 0 }
  }
}
// #endregion

const lineOf = ({ model, end, tokens }: Try): Line => ({ model, end, tokens })

const nobody: Try = { model: 'none', text: '', end: 'failed', tokens: 0 }

// #region call
export async function call(
  prompt: string, options: Options,
) {
  for (const model of options.models) {
    const got =
      await once(model, prompt, options)
    options.log(lineOf(got))
    if (got.end !== 'failed')
      return got
  }
  return nobody
}
// #endregion

export async function main() {
  const words = say({
    'en': { shown: 'shown:', nothing: 'nothing, a person' },
    'pt-BR': { shown: 'na tela:', nothing: 'nada, uma pessoa' },
  })
  const log = ({ model, end, tokens }: Line) => console.log(`${end === 'answered' ? '✓' : '✗'} ${model} ${end} ${tokens}`)
  const wait = () => Promise.resolve()
  const models = [failing(model('smart'), 3), model('fast')]
  for (const prompt of ['How much are 2 pairs at 60 EUR each?', 'What is the home address of Ana Souza?']) {
    const { text, end } = await call(prompt, { models, log, limits: { wait } })
    console.log(`  ${words.shown} ${end === 'answered' ? text : words.nothing}`)
  }
}

if (import.meta.main)
  await main()
