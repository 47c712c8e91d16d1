import type { Timing } from './timing.ts'

/** So many characters are the whole run wide. */
const columns = 60

/**
 * Where the time went, on stderr: a picture of what ran when, a line for each phase in the order in which they began, and
 * the sum of each phase where there are several of it.
 */
export function printTimings(timings: readonly Timing[]): void {
  if (timings.length === 0)
    return
  const ordered = timings.toSorted((a, b) => a.start - b.start)
  const end = Math.max(...ordered.map(({ start, ms }) => start + ms))
  const [what, phase] = [width(ordered.map(({ what }) => what)), width(ordered.map(({ phase }) => phase))]
  console.error(`\n${''.padEnd(what + phase + 3)}${'seconds'.padStart(8)}  0${`${(end / 1000).toFixed(1)} s`.padStart(columns - 1)}`)
  for (const timing of ordered)
    console.error(`${timing.what.padEnd(what)}  ${timing.phase.padEnd(phase)} ${seconds(timing.ms)}  ${bar(timing, end)}`)
  const sums = Map.groupBy(ordered, ({ phase }) => phase)
  for (const [name, group] of sums.size < ordered.length ? sums : [])
    console.error(`${'together'.padEnd(what)}  ${name.padEnd(phase)} ${seconds(group.reduce((sum, { ms }) => sum + ms, 0))}`)
}

function bar({ start, ms }: Timing, end: number): string {
  const from = Math.round(start / end * columns)
  return ' '.repeat(from) + '█'.repeat(Math.max(1, Math.round((start + ms) / end * columns) - from))
}

function width(texts: readonly string[]): number {
  return Math.max(...texts.map(text => text.length))
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2).padStart(8)
}
