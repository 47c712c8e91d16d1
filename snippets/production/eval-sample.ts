/** How sure an eval is: the interval around a rate, and how it shrinks with the cases. */
import { language, say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  cases: { value: 20, min: 10, max: 1000, step: 10 },
  rate: { value: 0.9, min: 0.5, max: 1, step: 0.05 },
} satisfies Parameters

// #region interval
export function interval(
  right: number, cases: number, z = 1.96,
): [low: number, high: number] {
  const rate = right / cases
  const size = cases + z * z
  const middle = (right + z * z / 2) / size
  const half = z / size * Math.sqrt(
    cases * rate * (1 - rate) + z * z / 4)
  return [middle - half, middle + half]
}
// #endregion

export function main({ cases, rate } = valuesOf(parameters)) {
  const words = say({
    'en': { of: 'of', note: '95% confidence (Wilson)', apart: 'they overlap: no proof', clear: 'they part: the second is better' },
    'pt-BR': { of: 'de', note: 'confiança de 95% (Wilson)', apart: 'se sobrepõem: nada provado', clear: 'se separam: o segundo é melhor' },
  })
  const [old, fresh] = [rate, Math.min(rate + 0.05, 1)].map(share => Math.round(share * cases))
  const percent = (value: number) => `${Math.round(value * 100)}%`
  for (const right of [old!, fresh!]) {
    const [low, high] = interval(right, cases)
    console.log(`${right} ${words.of} ${cases}: ${percent(low)} – ${percent(high)}`)
  }
  const differs = interval(old!, cases)[1] < interval(fresh!, cases)[0]
  console.log(differs ? `✓ ${words.clear}` : `✗ ${words.apart}`)
  const points = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  for (const count of [20, 200, 2000]) {
    const [low, high] = interval(Math.round(rate * count), count)
    console.log(`${String(count).padStart(5)}: ± ${points.format((high - low) * 50)}%`)
  }
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
