/** A retired model: known before its last day, and answered by the next one when it is gone. */
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { APICallError } from 'ai'
import { retirements } from '../lib/facts.ts'
import { say } from '../lib/language.ts'
import { model } from '../lib/model.ts'
import { ask, failing } from './fallback.ts'

export interface Retirement { lastDay: string, instead: string }

const day = 86_400_000

const daysTo = (lastDay: string, on: Date) =>
  Math.ceil((Date.parse(lastDay) - on.getTime()) / day)

// #region due
export function due(
  used: string[], on: Date,
  known: Record<string, Retirement>,
) {
  return Object.entries(known)
    .filter(([name]) => used.includes(name))
    .map(([name, model]) => ({
      name, instead: model.instead,
      days: daysTo(model.lastDay, on),
    }))
}
// #endregion

/** What a provider answers for a model that it no longer has: no retry helps. */
// #region gone
export async function answer(
  question: string, models: LanguageModelV4[],
  alarm: (name: string) => void,
) {
  const watched = models.map(model => watch(model, alarm))
  return ask(question, watched)
}
// #endregion

function watch(model: LanguageModelV4, alarm: (name: string) => void): LanguageModelV4 {
  return {
    ...model,
    async doGenerate(options) {
      try {
        return await model.doGenerate(options)
      }
      catch (error) {
        if (isGone(error))
          alarm(model.modelId)
        throw error
      }
    },
  }
}

const isGone = (error: unknown) => APICallError.isInstance(error) && error.statusCode === 404

export async function main() {
  const words = say({
    'en': { days: (days: number) => `${days} days: `, instead: 'then', today: '27 November 2026', alarm: '404 alarm', by: 'by' },
    'pt-BR': { days: (days: number) => `${days} dias: `, instead: 'depois', today: '27 de novembro de 2026', alarm: '404 alarme', by: 'por' },
  })
  console.log(words.today)
  for (const { name, days, instead } of due(['gpt-5-mini', 'gpt-4o-mini', 'gpt-6-luna'], new Date('2026-11-27'), retirements))
    console.log(`${days < 30 ? '✗' : ' '} ${words.days(days)}${name}\n    ${words.instead} ${instead}`)
  const models = [failing(model('smart'), 9, 404), model('fast')]
  const { by } = await answer('How much are 2 pairs at 60 EUR each?', models, name => console.log('✗', words.alarm, name))
  console.log('✓', words.by, by)
}

if (import.meta.main)
  await main()
