/** Lines along which a band runs: an arc of a ring, or a straight piece of it. */

export interface Point { x: number, y: number }

export interface Track {
  /** In px. */
  length: number
  /** The point that lies `along` px from the beginning and `aside` px off the line, outwards or to the right. */
  at: (along: number, aside: number) => Point
  /** The line between two such points, as SVG path. */
  run: (from: number, to: number, aside: number) => string
}

const near = (n: number): number => Math.round(n * 10) / 10
export const written = ({ x, y }: Point): string => `${near(x)} ${near(y)}`

/** Clockwise from one angle to another, in radians; 0 points to the right. */
export function arc(centre: Point, radius: number, from: number, to: number): Track {
  const at = (along: number, aside: number): Point => {
    const angle = from + along / radius
    return { x: centre.x + (radius + aside) * Math.cos(angle), y: centre.y + (radius + aside) * Math.sin(angle) }
  }
  return {
    length: (to - from) * radius,
    at,
    run(start, end, aside) {
      const r = near(radius + aside)
      return `M${written(at(start, aside))}A${r} ${r} 0 ${(end - start) / radius > Math.PI ? 1 : 0} 1 ${written(at(end, aside))}`
    },
  }
}

/** Straight down. */
export function upright({ x, y }: Point, length: number): Track {
  const at = (along: number, aside: number): Point => ({ x: x + aside, y: y + along })
  return { length, at, run: (start, end, aside) => `M${written(at(start, aside))}L${written(at(end, aside))}` }
}
