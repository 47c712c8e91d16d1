/** A judge against people: how far it can be believed, measured on answers that it was not mended with. */
import { judged } from '../../../snippets/production/judge.ts'
import { answers } from '../../../snippets/production/delivery-answers.ts'
import type { Pair } from '../../../snippets/production/judge-agreement.ts'
import type { Answered } from '../../../snippets/production/shop-answers.ts'

/** Shares from 0 to 1; kappa may be below 0. */
export interface Report { agree: number, tpr: number, tnr: number, kappa: number }

/** Step 1: good ones passed (TPR), bad ones caught (TNR), and what of the agreement is more than chance (kappa). */
export function report(pairs: Pair[]): Report {
  const agree = pairs.filter(({ people, judge }) => people === judge).length / pairs.length
  return { agree, tpr: agree, tnr: agree, kappa: agree }
}

/** Step 2: one half to read and to mend with, one to measure on; as many bad ones in each. */
export function split(all: Answered[]): { mend: Answered[], test: Answered[] } {
  return { mend: all, test: all }
}

/** Step 3: a criterion for each kind of fault among the bad ones of the half to mend with, as in "it has …". */
export const criteria: string[] = []

/** Step 4: how good the answers truly are, where the judge passes such a share of them. */
export function truly(passRate: number, { tpr, tnr }: Pick<Report, 'tpr' | 'tnr'>): number | undefined {
  return tpr + tnr > 0 ? passRate : undefined
}

if (import.meta.main) {
  const halves = split(answers)
  console.log('Bad ones of the half to mend with:')
  for (const { question, answer } of halves.mend.filter(({ good }) => !good))
    console.log(`  ${question}\n  > ${answer}`)
  for (const name of ['mend', 'test'] as const) {
    const { agree, tpr, tnr, kappa } = report(await judged(halves[name], criteria))
    console.log(name, { agree: agree.toFixed(2), tpr: tpr.toFixed(2), tnr: tnr.toFixed(2), kappa: kappa.toFixed(2) })
  }
}
