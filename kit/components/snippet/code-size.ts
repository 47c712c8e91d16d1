/** What has to find room in a snippet's column of a `code` slide. */
export interface Room {
  width: number
  height: number
  code: string
  hasParameters: boolean
  /** A row of words where there are no buttons. */
  note: boolean
  /** The lines of output that need room below it. */
  output: number
  printing: boolean
  still: boolean
}

/** Of the code's font: the width of a character, the height of a line, both in em; and what frames it, in px. */
const code = { character: 0.62, line: 1.4, frame: { across: 40, down: 27 } }
/** In px: a row of buttons, or on paper of words, and one of parameters; a line of output, and its frame. */
const others = { buttons: 46, words: 28, sliders: 54, values: 30, line: 24, frame: 29 }

/**
 * The size in px at which the code stands whole in its column, as far as that can be: never below 15. What then still
 * does not fit is for the author to shorten: `check` finds it.
 */
export function codeSize({ width, height, code: text, hasParameters, note, output, printing, still }: Room): number {
  const rows = text.trimEnd().split('\n')
  const columns = Math.max(...rows.map(row => row.length))
  const below = (!printing && !still ? others.buttons : note ? others.words : 0) + (hasParameters ? printing || still ? others.values : others.sliders : 0)
    + (output > 0 ? output * others.line + others.frame : 0)
  const byWidth = (width - code.frame.across) / (columns * code.character)
  const byHeight = (height - code.frame.down - below) / (rows.length * code.line)
  return Math.max(15, Math.floor(Math.min(17, byWidth, byHeight) * 4) / 4)
}
