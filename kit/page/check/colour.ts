/** A colour in parts of 255, and how much of it covers, from 0 to 1. */
export interface Colour { red: number, green: number, blue: number, alpha: number }

const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
const known = new Map<string, Colour>()

/** A colour as the browser computes it, in whichever way it is written; undefined for a gradient, a pattern and none. */
export function colourOf(css: string): Colour | undefined {
  if (css === 'none' || css.includes('url('))
    return undefined
  const seen = known.get(css)
  if (seen)
    return seen
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = css
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  const colour = { red, green, blue, alpha: alpha / 255 }
  known.set(css, colour)
  return colour
}

export const isOpaque = (css: string): boolean => (colourOf(css)?.alpha ?? 0) > 0.99

/** One colour on another that covers. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (a: number, b: number) => a * upper.alpha + b * (1 - upper.alpha)
  return { red: mix(upper.red, lower.red), green: mix(upper.green, lower.green), blue: mix(upper.blue, lower.blue), alpha: 1 }
}

export const thinned = (colour: Colour, by: number): Colour => ({ ...colour, alpha: colour.alpha * by })

/** As a style sheet writes it. */
export function hexOf({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
