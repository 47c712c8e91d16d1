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
}

export const usualPrint: PrintOptions = { paper: 'a4', layout: 'notes', ink: false, start: 9 * 60, url: undefined, withClicks: false }

/** In mm: the sheet, its margins and what is left between them. Wide enough at both sides to be punched and bound. */
export interface Measure { width: number, height: number, top: number, bottom: number, side: number, textWidth: number, textHeight: number }

const sheets: Record<Paper, [width: number, height: number]> = { a4: [210, 297], letter: [215.9, 279.4] }

export function measureOf(paper: Paper): Measure {
  const [width, height] = sheets[paper]
  const [top, bottom, side] = [24, 20, 20]
  return { width, height, top, bottom, side, textWidth: width - 2 * side, textHeight: height - top - bottom }
}
