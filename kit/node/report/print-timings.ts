import type { Timing } from './timing.ts'

/** Where the time went, on stderr: a line for each phase, and the phases of all decks together. */
export function printTimings(timings: readonly Timing[]): void {
  const sums = new Map<string, number>()
  for (const { what, phase, ms } of timings) {
    console.error(`${what.padEnd(36)} ${phase.padEnd(34)} ${seconds(ms)}`)
    sums.set(phase, (sums.get(phase) ?? 0) + ms)
  }
  for (const [phase, ms] of timings.length > sums.size ? sums : [])
    console.error(`${'together'.padEnd(36)} ${phase.padEnd(34)} ${seconds(ms)}`)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2).padStart(7)} s`
}
