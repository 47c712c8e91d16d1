import type { Paper } from '../print/print-options.ts'

/** In mm: the sheet, its margins and what is left between them. Wide enough at both sides to be punched and bound. */
export interface Measure { width: number, height: number, top: number, bottom: number, side: number, textWidth: number, textHeight: number }

const sheets: Record<Paper, [width: number, height: number]> = { a4: [210, 297], letter: [215.9, 279.4] }

/** The margins above and below, in mm. */
export interface Margins { top: number, bottom: number }

export function measureOf(paper: Paper, { top, bottom }: Margins = { top: 24, bottom: 20 }): Measure {
  const [width, height] = sheets[paper]
  const side = 20
  return { width, height, top, bottom, side, textWidth: width - 2 * side, textHeight: height - top - bottom }
}
