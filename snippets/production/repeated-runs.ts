/** Runs are no cases: the interval of twenty cases that ran five times each, counted by case. */
import { say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'
import { seeded } from '../ml/random.ts'
import { interval } from './eval-sample.ts'

export const parameters = {
  cases: { value: 20, min: 5, max: 200, step: 5 },
  runs: { value: 5, min: 1, max: 20, step: 1 },
} satisfies Parameters

/** A case is easy or hard, and stays so: of its runs nearly all pass, or few do. Staged, four of five are easy. */
export function results(cases: number, runs: number, seed = 11): boolean[][] {
  const random = seeded(seed)
  return Array.from({ length: cases }, (_, i) => {
    const passes = i % 5 === 4 ? 0.2 : 0.99
    return Array.from({ length: runs }, () => random() < passes)
  })
}

const rate = (cases: boolean[][]): number => {
  const all = cases.flat()
  return all.filter(Boolean).length / all.length
}

/** As many as there are, any of them, some of them twice. */
const drawn = <Item>(all: Item[], random: () => number): Item[] =>
  all.map(() => all[Math.floor(random() * all.length)]!)

const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make)

// #region bootstrap
export function bootstrap(
  cases: boolean[][], rounds = 2000,
) {
  const random = seeded(7)
  const rates = times(rounds, () =>
    rate(drawn(cases, random)),
  ).toSorted((a, b) => a - b)
  return [0.025, 0.975].map(share =>
    rates[rounds * share]!)
}
// #endregion

/** How many cases each of two versions needs, so that such a difference is seen in four of five tries. */
// #region needed
export function needed(before: number, after: number) {
  const [sure, power] = [1.96, 0.84]
  const mean = (before + after) / 2
  const spread = (rate: number) => rate * (1 - rate)
  const half = sure * Math.sqrt(2 * spread(mean))
    + power * Math.sqrt(spread(before) + spread(after))
  return Math.ceil((half / (after - before)) ** 2)
}
// #endregion

export function main({ cases, runs }: Values<typeof parameters> = valuesOf(parameters)) {
  const words = say({
    'en': { passed: 'passed', naive: 'as cases', boot: 'by case', to: 'to', each: 'cases each' },
    'pt-BR': { passed: 'passaram', naive: 'como casos', boot: 'por caso', to: 'a', each: 'casos cada' },
  })
  const table = results(cases, runs)
  const right = table.flat().filter(Boolean).length
  const percent = (values: readonly number[]) => values.map(value => `${Math.round(value * 100)}%`).join(' – ')
  console.log(`${cases} × ${runs}: ${right} ${words.passed}`)
  console.log(`✗ ${words.naive.padEnd(11)} ${percent(interval(right, cases * runs))}`)
  console.log(`✓ ${words.boot.padEnd(11)} ${percent(bootstrap(table))}`)
  for (const after of [0.95, 0.92])
    console.log(`90% ${words.to} ${after * 100}%: ${needed(0.9, after)} ${words.each}`)
}

if (import.meta.main)
  main(fromArguments(parameters))
