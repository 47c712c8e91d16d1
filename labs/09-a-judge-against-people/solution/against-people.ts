/** A judge against people: how far it can be believed, measured on answers that it was not mended with. */
import { judged } from '../../../snippets/production/judge.ts'
import { answers } from '../../../snippets/production/delivery-answers.ts'
import type { Pair } from '../../../snippets/production/judge-agreement.ts'
import type { Answered } from '../../../snippets/production/shop-answers.ts'

/** Shares from 0 to 1; kappa may be below 0. */
export interface Report { agree: number, tpr: number, tnr: number, kappa: number }

const share = (part: number, all: number): number => all === 0 ? 0 : part / all

/** Good ones passed (TPR), bad ones caught (TNR), and what of the agreement is more than chance (kappa). */
export function report(pairs: Pair[]): Report {
  const [good, bad] = [pairs.filter(({ people }) => people), pairs.filter(({ people }) => !people)]
  const agree = share(pairs.filter(({ people, judge }) => people === judge).length, pairs.length)
  const passed = share(pairs.filter(({ judge }) => judge).length, pairs.length)
  const wellSaid = share(good.length, pairs.length)
  const chance = wellSaid * passed + (1 - wellSaid) * (1 - passed)
  return {
    agree,
    tpr: share(good.filter(({ judge }) => judge).length, good.length),
    tnr: share(bad.filter(({ judge }) => !judge).length, bad.length),
    kappa: chance === 1 ? 0 : (agree - chance) / (1 - chance),
  }
}

/** Every second good one and every second bad one: one half to read and to mend with, one to measure on. */
export function split(all: Answered[]): { mend: Answered[], test: Answered[] } {
  const halves: { mend: Answered[], test: Answered[] } = { mend: [], test: [] }
  for (const good of [true, false]) {
    for (const [i, one] of all.filter(answer => answer.good === good).entries())
      halves[i % 2 === 0 ? 'mend' : 'test'].push(one)
  }
  return halves
}

/** A criterion for each kind of fault among the bad ones of the half to mend with. */
export const criteria: string[] = [
  'it names a time and leaves out "mainland"',
  'it has a number that the policy does not have',
  'it promises what the policy does not say',
]

/** How good the answers truly are, where the judge passes such a share of them. */
export function truly(passRate: number, { tpr, tnr }: Pick<Report, 'tpr' | 'tnr'>): number | undefined {
  const useful = tpr + tnr - 1
  return useful <= 0 ? undefined : Math.min(1, Math.max(0, (passRate + tnr - 1) / useful))
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
