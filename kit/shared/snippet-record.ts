/** Figures of a snippet that can be moved on its slide: what its file exports as `parameters`. */
export type Parameters = Record<string, { value: number, min: number, max: number, step: number }>

/** What is known of a snippet before anybody runs it on its slide. */
export interface Recorded {
  /** What its `main` prints: shown on paper, where nothing can be run. */
  output: string
  /** True where its model or embedding was the offline stand-in. */
  standIn: boolean
  /** The figures that can be moved. */
  parameters: Parameters
}
