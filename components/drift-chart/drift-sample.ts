/**
 * The example data of the drift chart, and what is measured on it: by the functions that the deck shows as code
 * (snippets/ml/drift.ts), on samples, so that a little of each number is chance.
 */
import { ks, psi, quantiles, shares, verdict } from '../../snippets/ml/drift'
import { normal, seeded } from '../../snippets/ml/random'
import type { Reading } from './drift-words'

/** Of today's values against the training data: how far they have moved, and their standard deviation. In millimetres. */
export interface Drift { shift: number, spread: number }

export const training = { mean: 98, spread: 5 }
export const limits = {
  shift: { min: -4, max: 8, step: 0.25 },
  spread: { min: 4, max: 7, step: 0.25 },
}
/** The part of the axis that is drawn. */
export const axis = { from: 76, to: 126, ticks: [80, 90, 100, 110, 120] }
export const bins = 10

const random = seeded(1)
const learned = normal(random, 2000, training.mean, training.spread)
const draws = normal(random, 500)
const edges = quantiles(learned, bins)
const sorted = inOrder(learned)

export interface Measured {
  psi: number
  ks: number
  reading: Reading
  /** The share of today's values in each of the bins that hold a tenth of the training data each. */
  shares: number[]
  /** The share of values up to each place of `places`. */
  cumulative: { training: number[], today: number[] }
  /** Where the cumulative curves are furthest apart. */
  widest: { at: number, training: number, today: number }
}

/** Where the cumulative curves are read off. */
export const places = Array.from({ length: 97 }, (_, index) => axis.from + index * (axis.to - axis.from) / 96)

export function measure({ shift, spread }: Drift): Measured {
  const today = inOrder(draws.map(draw => training.mean + shift + spread * draw))
  const score = psi(learned, today, bins)
  const cumulative = { training: places.map(shareUpTo(sorted)), today: places.map(shareUpTo(today)) }
  return {
    psi: score, ks: ks(learned, today), reading: verdict(score), shares: shares(today, edges),
    cumulative, widest: widestGap(today),
  }
}

function inOrder(values: number[]): number[] {
  return values.toSorted((a, b) => a - b)
}

function shareUpTo(values: number[]): (place: number) => number {
  return (place) => {
    let [low, high] = [0, values.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[middle]! <= place)
        low = middle + 1
      else
        high = middle
    }
    return low / values.length
  }
}

/** The place of the gap whose length `ks` gives: it is at one of the values. */
function widestGap(today: number[]): Measured['widest'] {
  const [before, now] = [shareUpTo(sorted), shareUpTo(today)]
  let widest = { at: training.mean, training: 0, today: 0 }
  for (const at of [...sorted, ...today]) {
    const gap = { at, training: before(at), today: now(at) }
    if (Math.abs(gap.training - gap.today) > Math.abs(widest.training - widest.today))
      widest = gap
  }
  return widest
}

/** How dense the values lie at `x`, where training is 1 at its mean. */
export function density(x: number, mean: number, spread: number): number {
  return training.spread / spread * Math.exp(-(((x - mean) / spread) ** 2) / 2)
}
