/**
 * Where the sixteen axes of the radar point, and where their names stand: eight on each side, from top to bottom.
 * The first pillar has the top, half of it on each side; the second has the rest of the left, the third of the right.
 */
import { pillarIds, words, type PillarId } from '../three-pillars/pillar-words'

/** The steps of the scale, from never heard to could teach it. */
export const levels = [0, 1, 2, 3, 4] as const
export const highest = levels.length - 1

/** A direction; angles are measured clockwise from the top, in radians. */
export interface Axis {
  /** Its place among all, 0 to 15. */
  index: number
  pillar: PillarId
  side: 'left' | 'right'
  /** Its place on its side, from the top. */
  row: number
  angle: number
}

interface Stretch { pillar: PillarId, side: Axis['side'], first: number, count: number }

const count = (pillar: PillarId): number => words.en.pillars[pillar].skills.length
const half = count('models') / 2
const stretches: Stretch[] = [
  { pillar: 'models', side: 'left', first: 0, count: half },
  { pillar: 'models', side: 'right', first: 0, count: half },
  { pillar: 'systems', side: 'left', first: half, count: count('systems') },
  { pillar: 'production', side: 'right', first: half, count: count('production') },
]

/** How many names stand on a side. */
export const rows = half + count('systems')
const turn = Math.PI / rows

export const axes: readonly Axis[] = stretches
  .flatMap(({ pillar, side, first, count }) => Array.from({ length: count }, (_, i) => ({ pillar, side, row: first + i })))
  .map(({ pillar, side, row }, index) => ({ index, pillar, side, row, angle: (side === 'left' ? -1 : 1) * (row + 0.5) * turn }))

/** The skills of a pillar, in the order in which they are named. */
export const axesOf = (pillar: PillarId): Axis[] => axes.filter(axis => axis.pillar === pillar)

/** Once around, clockwise. */
export const around = axes.toSorted((a, b) => a.angle - b.angle)

/** From where to where a pillar has the rim. */
export const rims: { pillar: PillarId, from: number, to: number }[] = pillarIds.map((pillar) => {
  const ends = pillar === 'models' ? [-half, half] : pillar === 'production' ? [half, rows] : [rows, 2 * rows - half]
  return { pillar, from: ends[0]! * turn, to: ends[1]! * turn }
})

export interface Spot { x: number, y: number }

/** The point of an axis at a distance from the middle, which is 0 0. */
export function spot(angle: number, distance: number): Spot {
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) }
}

/** The axis and the level that lie nearest to a point, the middle being 0 0. */
export function nearest({ x, y }: Spot, step: number): { axis: Axis, level: number } {
  const angle = Math.atan2(x, -y)
  const off = (axis: Axis): number => Math.abs(Math.atan2(Math.sin(angle - axis.angle), Math.cos(angle - axis.angle)))
  const axis = axes.reduce((best, one) => off(one) < off(best) ? one : best)
  return { axis, level: Math.min(highest, Math.round(Math.hypot(x, y) / step)) }
}

/** What somebody has filled in, for the room to look at. */
export const example: readonly number[] = [3, 3, 2, 2, 1, 2, 2, 2, 1, 0, 1, 4, 3, 2, 1, 2]

/** The lowest skill of a pillar, the first of several; none where all could be taught. */
export function weakestOf(pillar: PillarId, rated: readonly number[]): Axis | undefined {
  const lowest = axesOf(pillar).reduce((low, axis) => rated[axis.index]! < rated[low.index]! ? axis : low)
  return rated[lowest.index]! < highest ? lowest : undefined
}
