/** Evals as a gate: a prompt that is worse than the one in production is not deployed. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { cases } from '../models/prompt.ts'
import { sortMessage, type Template } from './prompt-versions.ts'

export const parameters = {
  current: { value: 1, min: 1, max: 3, step: 1 },
  candidate: { value: 2, min: 1, max: 3, step: 1 },
} satisfies Parameters

// #region evaluate
export type Case = [message: string, label: string]

export async function passed(prompt: Template, cases: Case[]) {
  const right: string[] = []
  for (const [message, label] of cases) {
    const { text } = await generateText({
      model: model('fast'),
      prompt: prompt(message),
    })
    if (text === label)
      right.push(message)
  }
  return right
}
// #endregion

// #region gate
export function gate(before: string[], after: string[], cases: Case[]) {
  const lost = before.filter(message => !after.includes(message))
  const won = after.filter(message => !before.includes(message))
  return {
    ok: lost.length === 0 && after.length >= cases.length * 0.9,
    lost,
    won,
  }
}
// #endregion

export async function main({ current, candidate } = valuesOf(parameters)) {
  const [before, after] = await Promise.all([current, candidate].map(version => passed(sortMessage[`v${version}`]!, cases)))
  const { ok, lost, won } = gate(before!, after!, cases)
  console.log(`v${current}: ${before!.length} of ${cases.length} pass`)
  console.log(`v${candidate}: ${after!.length} of ${cases.length} pass`)
  for (const message of won)
    console.log(`  + ${message}`)
  for (const message of lost)
    console.log(`  - ${message}`)
  console.log(ok ? `deploy v${candidate}` : `v${candidate} stays out`)
  return ok
}

if (import.meta.main)
  process.exitCode = await main(fromArguments(parameters)) ? 0 : 1
