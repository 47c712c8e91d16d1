/** Notices that the world has moved away from what a model was trained on, and says when to train again. */

/** Delivery times of a day in hours: what the shop's model has learnt to predict from. */
export function day(seed: number, shift = 0): number[] {
  const random = generator(seed)
  return Array.from({ length: 500 }, () => 24 + shift + 12 * (random() + random() + random() - 1.5))
}

/** The edges between bins that hold equal shares of the reference. */
export function edges(reference: number[], bins = 10): number[] {
  const sorted = reference.toSorted((a, b) => a - b)
  return Array.from({ length: bins - 1 }, (_, index) => sorted[Math.floor(sorted.length * (index + 1) / bins)]!)
}

/** What a bin holds at least: ln(0) would make a single empty bin outweigh all others. */
const least = 0.0001

/** The share of the values in each bin; the first and the last are open, and none is quite empty. */
export function shares(values: number[], edges: number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values)
    counts[edges.filter(edge => value >= edge).length]! += 1
  return counts.map(count => Math.max(count / values.length, least))
}

/** The population stability index, over all bins the sum of (now - then) * ln(now / then). */
export function psi(then: number[], now: number[]): number {
  return then.reduce((sum, share, index) => sum + (now[index]! - share) * Math.log(now[index]! / share), 0)
}

/** An example: choose your own on days that you know. */
export const limits = { psi: 0.2, days: 3 }

/** The days, from 0, on which to train again: the limit was passed on so many days in a row. */
export function retrainings(reference: number[], days: number[][]): number[] {
  const found: number[] = []
  let known = reference
  let inARow = 0
  days.forEach((values, index) => {
    const bins = edges(known)
    inARow = psi(shares(known, bins), shares(values, bins)) > limits.psi ? inARow + 1 : 0
    if (inARow < limits.days)
      return
    found.push(index)
    // The new model has learnt from these days: from now on they are what is usual.
    known = days.slice(index + 1 - limits.days, index + 1).flat()
    inARow = 0
  })
  return found
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B_79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

if (import.meta.main) {
  const reference = day(1)
  const days = Array.from({ length: 14 }, (_, index) => day(index + 2, index < 5 ? 0 : 8))
  const bins = edges(reference)
  days.forEach((values, index) => console.log(`day ${index}: ${psi(shares(reference, bins), shares(values, bins)).toFixed(2)}`))
  console.log('train again on day', retrainings(reference, days))
}
