/** The same question twenty times: a model varies, so one run proves nothing and a rate does. */
import { generateText } from 'ai'
import { model } from '../lib/model.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { say } from '../lib/language.ts'

export const parameters = {
  temperature: { value: 1, min: 0, max: 2, step: 0.1 },
  seed: { value: 3, min: 1, max: 99, step: 1 },
} satisfies Parameters

export const shop = say({
  'en': {
    policy: 'Unworn shoes can be returned within 30 days.\nBoots that have been worn cannot be returned.',
    question: 'Can I return boots I have worn?',
    refuses: /\bcannot\b/,
    line: (right: number, all: number) => `${right} of ${all} refuse worn boots: ${Math.round(100 * right / all)}%`,
  },
  'pt-BR': {
    policy: 'Tênis sem uso pode ser trocado em até 30 dias.\nTênis já usado não pode ser trocado.',
    question: 'Tênis já usado pode ser trocado?',
    refuses: /\bnão pode\b/,
    line: (right: number, all: number) => `${right} de ${all} recusam o tênis usado: ${Math.round(100 * right / all)}%`,
  },
})

const prompt = `<policy>${shop.policy}</policy>
${shop.question}`

// #region ask
export const ask = (
  temperature: number, seed: number,
) => generateText({
  model: model('fast'),
  temperature,
  seed,
  prompt,
})
// #endregion

// #region rate
export const right = (answer: string) => shop.refuses.test(answer)
// #endregion

export async function main({ temperature, seed } = valuesOf(parameters)) {
  const count = new Map<string, number>()
  for (let run = 0; run < 20; run++) {
    const { text } = await ask(temperature, seed * 100 + run)
    count.set(text, (count.get(text) ?? 0) + 1)
  }
  const sorted = [...count].toSorted(([, a], [, b]) => b - a)
  for (const [text, times] of sorted)
    console.log(`${String(times).padStart(2)} × ${right(text) ? '✓' : '✗'} ${text}`)
  const rights = sorted.reduce((sum, [text, times]) => sum + (right(text) ? times : 0), 0)
  console.log(shop.line(rights, 20))
}

if (import.meta.main)
  await main(fromArguments(parameters))
