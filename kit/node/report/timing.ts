/** How long one phase of the work took, and when it began. */
export interface Timing {
  /** What was worked on: a deck, a handbook, or the site. */
  what: string
  phase: string
  /** In ms since the process began (`performance.now()`). */
  start: number
  ms: number
}

/** Does the work, and notes how long it took. */
export async function timed<Result>(timings: Timing[] | undefined, what: string, phase: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now()
  try {
    return await work()
  }
  finally {
    timings?.push({ what, phase, start, ms: performance.now() - start })
  }
}
