import { type Day, rollout } from '../../snippets/production/canary'
import { interval } from '../../snippets/production/eval-sample'

/** Decided before: what share must be right at least, and what share may go to a person at most. */
export const line = 0.9
export const limit = 0.04

export const cases = [20, 100, 200, 500] as const
export const rightRates = [0.92, 0.94, 0.96] as const
export const personRates = [0.01, 0.02, 0.06] as const

export type Verdict = 'go' | 'wait' | 'stop'
type Range = readonly [low: number, high: number]

export interface EvalRow { cases: number, right: number, range: Range, verdict: Verdict }

/** One eval after the other, each with more cases. */
export const evalRows = (rate: number): EvalRow[] => cases.map((count) => {
  const right = Math.round(rate * count)
  const range = interval(right, count)
  return { cases: count, right, range, verdict: range[0] >= line ? 'go' : 'stop' }
})

export interface CanaryRow extends Day { day: number, range: Range }

/** The first four days of the canary. */
export const canaryRows = (rate: number): CanaryRow[] => rollout(rate, limit, 4)
  .map((row, i) => ({ day: i + 1, ...row, range: interval(row.toPerson, row.asked) }))
