/** Drift: whether today's values still look like those the model has learned from. */
import { figures } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'
import { normal, seeded } from './random.ts'

export const parameters = {
  shift: { value: 1, min: 0, max: 3, step: 0.1 },
  valuesPerDay: { value: 500, min: 50, max: 5000, step: 50 },
} satisfies Parameters

// #region psi
export function psi(reference: number[], current: number[], bins = 10) {
  const edges = quantiles(reference, bins)
  return psiOf(shares(reference, edges), shares(current, edges))
}
// #endregion

/** The share of each bin. */
type Bins = number[]

// #region psi-of
export const psiOf = (was: Bins, is: Bins) =>
  was.reduce((sum, share, bin) => sum
    + (is[bin]! - share)
    * Math.log(is[bin]! / share), 0)
// #endregion

/** An empty bin counts as half a value: the logarithm of nothing has no end. */
// #region shares
export function shares(values: number[], edges: number[]) {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values)
    counts[edges.filter(edge => edge < value).length]! += 1
  return counts.map(count => Math.max(count, 0.5) / values.length)
}

export function quantiles(values: number[], bins: number) {
  const sorted = values.toSorted((a, b) => a - b)
  return Array.from({ length: bins - 1 }, (_, index) =>
    sorted[Math.ceil((index + 1) * sorted.length / bins) - 1]!)
}
// #endregion

/** The largest distance between the two cumulative distributions. */
// #region ks
export function ks(first: number[], second: number[]) {
  const a = first.toSorted((x, y) => x - y)
  const b = second.toSorted((x, y) => x - y)
  let [i, j, distance] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!)
    while (a[i] === value)
      i++
    while (b[j] === value)
      j++
    const gap = Math.abs(i / a.length - j / b.length)
    distance = Math.max(distance, gap)
  }
  return distance
}
// #endregion

/** What chance alone stays below, for long samples: Kolmogorov's asymptotic distribution, its first term. */
// #region critical
export const critical = (n: number, m: number, alpha = 0.05) =>
  Math.sqrt(-Math.log(alpha / 2) / 2 * (n + m) / (n * m))
// #endregion

// #region verdict
export function verdict(psi: number) {
  const { psiStable, psiShifted } = figures
  if (psi < psiStable.value)
    return 'stable'
  return psi < psiShifted.value ? 'look at it' : 'shifted'
}
// #endregion

/** A feature over ten days, in standard deviations: from the fourth on its mean moves, up to `shift` on the last. */
export function days(shift: number, count: number, seed = 1) {
  const random = seeded(seed)
  const reference = normal(random, 2000)
  return { reference, days: Array.from({ length: 10 }, (_, day) => normal(random, count, shift * Math.max(0, day - 2) / 7)) }
}

export function main({ shift, valuesPerDay } = valuesOf(parameters)) {
  const { reference, days: stream } = days(shift, valuesPerDay)
  const limit = critical(reference.length, valuesPerDay)
  const words = say({
    'en': { head: ' day  PSI             KS', states: { 'stable': 'stable', 'look at it': 'look at it', 'shifted': 'shifted' }, chance: `! KS above ${fixed(limit, 2)}: not chance` },
    'pt-BR': { head: ' dia  PSI             KS', states: { 'stable': 'estável', 'look at it': 'olhe', 'shifted': 'mudou' }, chance: `! KS > ${fixed(limit, 2)}: não é acaso` },
  })
  console.log(words.head)
  for (const [index, values] of stream.entries()) {
    const [score, distance] = [psi(reference, values), ks(reference, values)]
    const state = verdict(score)
    const line = `${String(index + 1).padStart(3)}  ${fixed(score, 2)} ${words.states[state].padEnd(10)}`
    console.log(`${state === 'shifted' ? '✗' : ' '}${line} ${fixed(distance, 2)} ${distance > limit ? '!' : ''}`.trimEnd())
  }
  console.log(words.chance)
}

if (import.meta.main)
  main(fromArguments(parameters))
