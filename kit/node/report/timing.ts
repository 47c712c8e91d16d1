/** How long one phase of the work took. */
export interface Timing {
  /** What was worked on: a deck, or the site. */
  what: string
  phase: string
  ms: number
}
