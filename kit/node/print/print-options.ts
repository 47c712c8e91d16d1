/** How printed pages are laid out; what a person may choose on the command line. */
export const papers = ['a4', 'letter'] as const
export const layouts = ['notes', 'two-up', 'three-up', 'six-up'] as const

export type Paper = typeof papers[number]
export type Layout = typeof layouts[number]

export interface PrintOptions {
  paper: Paper
  /** Of the attendees' handout. */
  layout: Layout
  /** Spares toner: no filled backgrounds. */
  ink: boolean
  /** When the module starts, in minutes after midnight. */
  start: number
  /** The site's address, with a slash at its end. */
  url: string | undefined
  /** Gives slides.pdf and the pictures a page for each click state. */
  withClicks: boolean
  /** What the handbook calls its edition; undefined stands for the month in which it is made. */
  edition: string | undefined
}

export const usualPrint: PrintOptions = { paper: 'a4', layout: 'notes', ink: false, start: 9 * 60, url: undefined, withClicks: false, edition: undefined }
