import { contrastOf, type Rgb } from '../../shared/contrast.ts'

/** What text needs against its ground, by WCAG 2.2, 1.4.3 (AA). */
export const neededContrast = 4.5

/** The contrast of two colours written `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(rgb(one), rgb(other))
}

function rgb(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}
