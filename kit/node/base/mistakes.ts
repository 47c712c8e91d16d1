/** What the process exits with. */
export const exitCode = {
  ok: 0,
  /** A person's mistake, or a deck that failed while the others finished. */
  mistake: 1,
  /** A fault of the kit itself: it prints its stack. */
  bug: 2,
  /** Ctrl-C, as shells report it. */
  interrupted: 130,
} as const

/** One thing that a person can mend. */
export interface Problem {
  /** What is wrong, with the valid range where there is one. */
  what: string
  /** The next step, as an imperative. */
  next?: string
  /** Absolute path of the file to mend. */
  file?: string
  /** From 1. */
  line?: number
}

/** A person's mistake: printed without a stack. It holds every problem that the run met, not only the first. */
export class Mistake extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem | Problem[]) {
    const all = [problems].flat()
    super(all.map(problem => problem.what).join('\n'))
    this.name = 'Mistake'
    this.problems = all
  }
}

/** Ctrl-C, or a request to stop: not a fault. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted')
    this.name = 'Interrupted'
  }
}
