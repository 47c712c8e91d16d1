/** A judge against people: agreement, good passed, bad caught, kappa, and the rate put right. */
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  good: { value: 30, min: 1, max: 500, step: 1 },
  goodPassed: { value: 30, min: 0, max: 500, step: 1 },
  bad: { value: 10, min: 1, max: 500, step: 1 },
  badFailed: { value: 2, min: 0, max: 500, step: 1 },
} satisfies Parameters

/** What people and a judge say of one answer: true is good. */
export interface Pair { people: boolean, judge: boolean }

/** Of the answers that people call good: how many there are, and how many the judge passes. Of the bad ones: how many it fails. */
export interface Counts { good: number, goodPassed: number, bad: number, badFailed: number }

export function count(pairs: Pair[]): Counts {
  const of = (people: boolean) => pairs.filter(pair => pair.people === people)
  const same = (people: boolean) => of(people).filter(pair => pair.judge === people).length
  return { good: of(true).length, goodPassed: same(true), bad: of(false).length, badFailed: same(false) }
}

/** What of the agreement is more than two people get who only keep to their shares of passes (Cohen, 1960). */
// #region kappa
export function kappa(
  agree: number, good: number, passed: number,
) {
  const chance = good * passed
    + (1 - good) * (1 - passed)
  return chance === 1 ? 0
    : (agree - chance) / (1 - chance)
}
// #endregion

export function rates({ good, goodPassed, bad, badFailed }: Counts) {
  const all = good + bad
  const agree = (goodPassed + badFailed) / all
  const passed = (goodPassed + bad - badFailed) / all
  return { agree, passed, tpr: goodPassed / good, tnr: badFailed / bad, kappa: kappa(agree, good / all, passed) }
}

/** The share of good answers, from what a judge passes and how it errs (Rogan and Gladen, 1978). */
// #region corrected
export function corrected(
  passes: number, tpr: number, tnr: number,
) {
  const useful = tpr + tnr - 1
  if (useful <= 0)
    return undefined
  const rate = (passes + tnr - 1) / useful
  return Math.min(1, Math.max(0, rate))
}
// #endregion

/** The four figures as lines. */
export function compared(counts: Counts): string[] {
  const words = say({
    'en': { agree: 'agreement', tpr: 'good ones passed', tnr: 'bad ones caught' },
    'pt-BR': { agree: 'concordância', tpr: 'boas aprovadas', tnr: 'ruins barradas' },
  })
  const { agree, kappa, tnr } = rates(counts)
  const sign = tnr < 0.5 ? '✗' : '✓'
  return [
    `${words.agree.padEnd(17)} ${Math.round(agree * 100)}%`,
    `${words.tpr.padEnd(17)} ${counts.goodPassed}/${counts.good}`,
    `${sign} ${words.tnr.padEnd(15)} ${counts.badFailed}/${counts.bad}`,
    `${'kappa'.padEnd(17)} ${fixed(kappa, 2)}`,
  ]
}

export function main(counts: Values<typeof parameters> = valuesOf(parameters)) {
  for (const line of compared(counts))
    console.log(line)
  const words = say({ 'en': { passes: 'judge passes', truly: 'truly good' }, 'pt-BR': { passes: 'o juiz aprova', truly: 'boas de fato' } })
  const { tpr, tnr, passed } = rates(counts)
  const truly = corrected(passed, tpr, tnr)
  console.log(`${words.passes.padEnd(17)} ${Math.round(passed * 100)}%`)
  console.log(`${words.truly.padEnd(17)} ${truly === undefined ? '?' : `${Math.round(truly * 100)}%`}`)
}

if (import.meta.main)
  main(fromArguments(parameters))
