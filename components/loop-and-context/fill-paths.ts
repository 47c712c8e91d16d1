/**
 * Hatching and dots as paths. A `<pattern>` does the same on screen, but Chromium prints it as a picture, a hundred on a
 * sheet, and what is enlarged on paper gets steps.
 */

/** A box of a drawing, in its px. */
export interface Box { x: number, y: number, width: number, height: number }

/** Lines from the lower left to the upper right, so many px apart, each from edge to edge of the box. */
export function hatching({ x, y, width, height }: Box, apart: number): string {
  const step = apart * Math.SQRT2
  const lines: string[] = []
  for (let sum = x + y + step / 2; sum < x + width + y + height; sum += step) {
    const left = Math.max(x, sum - y - height)
    const right = Math.min(x + width, sum - y)
    lines.push(`M${round(left)} ${round(sum - left)}L${round(right)} ${round(sum - right)}`)
  }
  return lines.join('')
}

/** Dots in rows and columns, so many px apart: strokes without length, for a round `stroke-linecap`. */
export function dots({ x, y, width, height }: Box, apart: number): string {
  const marks: string[] = []
  for (let top = y + apart / 2; top < y + height - 1; top += apart) {
    for (let left = x + apart / 2; left < x + width - 1; left += apart)
      marks.push(`M${round(left)} ${round(top)}h0`)
  }
  return marks.join('')
}

const round = (px: number): number => Math.round(px * 10) / 10
