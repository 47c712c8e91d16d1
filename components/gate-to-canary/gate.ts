import { decide, seen, stages } from '../../snippets/production/canary'
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

export interface CanaryRow { day: number, share: number, asked: number, toPerson: number, range: Range, verdict: Verdict }

/** One day after the other, until it has reached everybody or is taken back. */
export function canaryRows(rate: number): CanaryRow[] {
  const rows: CanaryRow[] = []
  let [stage, days] = [0, 1]
  while (rows.length < 4) {
    const share = stages[stage]!
    const { asked, toPerson } = seen(share, rate, days)
    const verdict = decide({ asked, toPerson }, limit)
    rows.push({ day: rows.length + 1, share, asked, toPerson, range: interval(toPerson, asked), verdict })
    if (verdict === 'stop' || stage === stages.length - 1)
      break
    if (verdict === 'go')
      [stage, days] = [stage + 1, 1]
    else
      days++
  }
  return rows
}
