/** Evals as a gate: a prompt that is worse than the one in production is not deployed. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { cases } from '../models/prompt.ts'
import { sortMessage, type Template } from './prompt-versions.ts'

export const parameters = {
  current: { value: 2, min: 1, max: 3, step: 1 },
  candidate: { value: 3, min: 1, max: 3, step: 1 },
} satisfies Parameters

// #region evaluate
export type Case = [message: string, label: string]

const plain = (text: string) => text.trim().toLowerCase()

export async function passed(
  prompt: Template, cases: Case[], runs = 3,
) {
  const right: string[] = []
  for (const [message, label] of cases) {
    const texts = await Promise.all(Array.from({ length: runs }, () =>
      generateText({ model: model('fast'), prompt: prompt(message) })))
    if (texts.every(({ text }) => plain(text) === label))
      right.push(message)
  }
  return right
}
// #endregion

type Right = string[]

// #region gate
export function gate(
  before: Right, after: Right, all: number,
) {
  const lost = before.filter(one =>
    !after.includes(one))
  const ok = lost.length === 0
    && after.length >= all * 0.9
  return { ok, lost }
}
// #endregion

/** The customers write English to the stand-in; in another deck their words are translated. */
const portuguese: Record<string, string> = {
  'I want to return these boots.': 'Quero devolver este tênis.',
  'The parcel never showed up.': 'A encomenda não chegou.',
  'Why was my card charged again?': 'Por que cobraram meu cartão de novo?',
  'Payment worked, but where is the parcel?': 'Paguei, mas cadê a encomenda?',
}
const shown = (message: string) => say({ 'en': message, 'pt-BR': portuguese[message] ?? message })

export async function main({ current, candidate } = valuesOf(parameters)) {
  const words = say({
    'en': { pass: (version: number, count: number) => `v${version}: ${count} of ${cases.length} pass`, lost: 'lost:', deploy: `✓ deploy v${candidate}`, stays: `✗ v${candidate} stays out` },
    'pt-BR': { pass: (version: number, count: number) => `v${version}: passam ${count} de ${cases.length}`, lost: 'perdidos:', deploy: `✓ v${candidate} vai ao ar`, stays: `✗ v${candidate} fica de fora` },
  })
  const [before, after] = await Promise.all([current, candidate].map(version => passed(sortMessage[`v${version}`]!, cases)))
  const { ok, lost } = gate(before!, after!, cases.length)
  console.log(words.pass(current, before!.length))
  console.log(words.pass(candidate, after!.length))
  if (lost.length > 0)
    console.log(words.lost)
  for (const message of lost)
    console.log(`  ${shown(message)}`)
  console.log(ok ? words.deploy : words.stays)
  return ok
}

if (import.meta.main)
  process.exitCode = await main(fromArguments(parameters)) ? 0 : 1
