/** Retraining: what sets it off, and why the new model has to beat the old one first. */
import { figures } from '../lib/facts.ts'
import { fixed, say } from '../lib/language.ts'
import { fromArguments, type Parameters, type Values, valuesOf } from '../lib/parameters.ts'
import { psi } from './drift.ts'
import { normal, seeded } from './random.ts'

export const parameters = {
  shift: { value: 0.2, min: 0, max: 1, step: 0.05 },
  maxPsi: { value: figures.psiShifted.value, min: 0.05, max: 5, step: 0.05 },
  minAccuracy: { value: 0.75, min: 0, max: 1, step: 0.01 },
} satisfies Parameters

type Options = Values<typeof parameters>

/** A parcel: its value, in standard deviations, and whether it came back. */
export interface Sample { value: number, returned: boolean }

// #region model
export function train(samples: Sample[]): number {
  const mean = (returned: boolean) => {
    const some = samples.filter(sample => sample.returned === returned)
    return some.reduce((sum, { value }) => sum + value, 0) / some.length
  }
  return (mean(true) + mean(false)) / 2
}

export const accuracy = (border: number, samples: Sample[]) =>
  samples.filter(({ value, returned }) => value > border === returned)
    .length / samples.length
// #endregion

/** The shift is known at once; whether the model was right, only when the parcels have come back. */
// #region due
export interface Week { psi: number, accuracy: number, labels: number }

export function due(week: Week, limits: Omit<Options, 'shift'>) {
  if (week.labels < 100)
    return undefined
  if (week.psi > limits.maxPsi)
    return 'the data has shifted'
  if (week.accuracy < limits.minAccuracy)
    return 'it is wrong too often'
  return undefined
}
// #endregion

// #region better
export function better(
  old: number, fresh: Sample[],
) {
  const half = fresh.length / 2
  const challenger =
    train(fresh.slice(0, half))
  const unseen = fresh.slice(half)
  const wins = accuracy(challenger, unseen)
    > accuracy(old, unseen)
  return wins ? challenger : old
}
// #endregion

/** The parcels of each week; their values rise from week to week. */
export function weeks(shift: number, count = 12, perWeek = 400, seed = 9): Sample[][] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, week) =>
    normal(random, perWeek).map((noise, index) => {
      const returned = index % 2 === 0
      return { value: noise + (returned ? 1 : -1) + shift * week, returned }
    }))
}

/** Twelve weeks with one model after the other; `limits` that are never passed show the weeks without retraining. */
export function run(stream: Sample[][], limits: Omit<Options, 'shift'>) {
  const values = (samples: Sample[]) => samples.map(({ value }) => value)
  const [first = [], ...rest] = stream
  let [border, reference] = [train(first), first]
  return rest.map((samples) => {
    const week = { psi: psi(values(reference), values(samples)), accuracy: accuracy(border, samples), labels: samples.length }
    const reason = due(week, limits)
    const chosen = reason ? better(border, samples) : border
    const replaced = chosen !== border
    if (replaced)
      [border, reference] = [chosen, samples]
    return { ...week, reason, replaced }
  })
}

export const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

export function main({ shift, ...limits } = valuesOf(parameters)) {
  const words = say({
    'en': { head: 'week   PSI  right  alone*', mean: 'mean', trained: (count: number, replaced: number) => `${count} trained, ${replaced} went live`, note: '* the first, never retrained' },
    'pt-BR': { head: 'sem.   PSI  certo antigo*', mean: 'média', trained: (count: number, replaced: number) => `${count} treinos, ${replaced} no ar`, note: '* o primeiro, sem retreino' },
  })
  const stream = weeks(shift)
  const kept = run(stream, { maxPsi: Infinity, minAccuracy: 0 })
  const cared = run(stream, limits)
  console.log(words.head)
  for (const [index, { psi, accuracy, reason, replaced }] of cared.entries()) {
    const mark = replaced ? '✓' : reason ? '–' : ' '
    console.log(`${mark} ${String(index + 2).padStart(2)}  ${fixed(psi, 2)}   ${fixed(accuracy, 2)}   ${fixed(kept[index]!.accuracy, 2)}`)
  }
  const [retrained, left] = [cared, kept].map(list => mean(list.map(({ accuracy }) => accuracy)))
  console.log(`${words.mean.padEnd(9)}   ${fixed(retrained!, 2)}   ${fixed(left!, 2)}`)
  console.log(words.trained(cared.filter(({ reason }) => reason).length, cared.filter(({ replaced }) => replaced).length))
  console.log(words.note)
}

if (import.meta.main)
  main(fromArguments(parameters))
