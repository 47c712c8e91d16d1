/** Latency, cost, accuracy: the cheapest way that is fast enough and right often enough. */
import { cost, figures } from '../lib/facts.ts'
import { fromArguments, type Parameters, valuesOf } from '../lib/parameters.ts'

export const parameters = {
  minAccuracy: { value: 0.9, min: 0.5, max: 1, step: 0.01 },
  maxSeconds: { value: 8, min: 0.5, max: 20, step: 0.5 },
  callsPerDay: { value: 5000, min: 100, max: 100_000, step: 100 },
} satisfies Parameters

export interface Candidate { name: string, seconds: number, accuracy: number, price: number }

const { fastSecondsPerCall, smartSecondsPerCall, shareUnsure } = figures
const fast = cost('gpt-6-luna', 1000, 200)
const smart = cost('gpt-6.1-sol', 1000, 200)

/** The prices have a source in facts.ts; seconds and accuracy are examples there, whatever the model. */
export const candidates: Candidate[] = [
  { name: 'fast', seconds: fastSecondsPerCall.value, accuracy: figures.fastAccuracy.value, price: fast },
  {
    name: 'fast, then smart',
    seconds: fastSecondsPerCall.value + shareUnsure.value * smartSecondsPerCall.value,
    accuracy: figures.routedAccuracy.value,
    price: fast + shareUnsure.value * smart,
  },
  { name: 'smart', seconds: smartSecondsPerCall.value, accuracy: figures.smartAccuracy.value, price: smart },
]

// #region choose
export function choose(
  candidates: Candidate[],
  limits: { minAccuracy: number, maxSeconds: number },
) {
  return candidates
    .filter(({ accuracy }) => accuracy >= limits.minAccuracy)
    .filter(({ seconds }) => seconds <= limits.maxSeconds)
    .toSorted((a, b) => a.price - b.price)[0]
}
// #endregion

export function main({ minAccuracy, maxSeconds, callsPerDay } = valuesOf(parameters)) {
  const chosen = choose(candidates, { minAccuracy, maxSeconds })
  console.log('                    seconds*  right*  dollars a month')
  for (const candidate of candidates) {
    const { name, seconds, accuracy, price } = candidate
    const month = price * callsPerDay * 30
    console.log([
      `${candidate === chosen ? '>' : ' '} ${name.padEnd(16)}`,
      seconds.toFixed(1).padStart(9),
      accuracy.toFixed(2).padStart(7),
      month.toFixed(2).padStart(16),
    ].join(' '))
  }
  console.log('* example figures: measure your own')
  if (!chosen)
    console.log('None fits: give it more time, accept more errors, or change the task.')
}

if (import.meta.main)
  main(fromArguments(parameters))
