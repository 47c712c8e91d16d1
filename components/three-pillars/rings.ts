/**
 * Where the three rings lie, and how they pass over and under one another: the first over the second, the second over
 * the third, the third over the first. No two of them are linked, and yet none comes loose from the other two.
 */
import { halfBand } from './bands'
import { pillarIds, type PillarId } from './pillar-words'
import { arc, written, type Point, type Track } from './tracks'

export interface Ring extends Point { r: number }

/** The rings in the order of the pillars, the place of each name, and the room that all of it takes. */
export interface Arrangement {
  width: number
  height: number
  rings: readonly [Ring, Ring, Ring]
  names: readonly [Point, Point, Point]
  heart: Point
}

/** What the upper ring leaves free of the lower one at its sides. */
const clearance = 3.5
/** How far the heart keeps from the rings. */
const inset = halfBand + 4.5

/** Three rings of one size, two above and one below, their names in the parts that each has for itself. */
function alike(r: number, distance: number): Arrangement {
  const edge = r + halfBand
  const drop = distance * Math.sqrt(3) / 2
  const rings = [{ x: edge, y: edge, r }, { x: edge + distance, y: edge, r }, { x: edge + distance / 2, y: edge + drop, r }] as const
  const [one, two, three] = rings
  return {
    width: distance + 2 * edge,
    height: drop + 2 * edge,
    rings,
    names: [
      { x: one.x - r * 0.48, y: one.y - r * 0.42 },
      { x: two.x + r * 0.48, y: two.y - r * 0.42 },
      { x: three.x, y: three.y + r * 0.48 },
    ],
    heart: { x: three.x, y: edge + distance / (2 * Math.sqrt(3)) - r * 0.08 },
  }
}

/** Beside a panel, as high as the stage. */
export const whole = alike(129.5, 131)
/** For half a slide. */
export const compact = alike(121, 114)

/** One ring larger, the others small beside it, in their usual directions. */
export function around(only: PillarId): Arrangement {
  const [large, small, distance] = [92, 58, 90]
  const place = pillarIds.indexOf(only)
  // From the large ring to the two others, which follow it clockwise and lie as far from one another.
  const directions = [0, 120, 240].map(turn => (turn + place * 120) * Math.PI / 180)
  const centres: Point[] = [{ x: 0, y: 0 }]
  centres.push({ x: distance * Math.cos(directions[0]!), y: distance * Math.sin(directions[0]!) })
  centres.push({ x: centres[1]!.x + distance * Math.cos(directions[1]!), y: centres[1]!.y + distance * Math.sin(directions[1]!) })
  const sizes = [large, small, small]
  const left = Math.min(...centres.map(({ x }, i) => x - sizes[i]!)) - halfBand
  const right = Math.max(...centres.map(({ x }, i) => x + sizes[i]!)) + halfBand
  const top = Math.min(...centres.map(({ y }, i) => y - sizes[i]!)) - halfBand
  const bottom = Math.max(...centres.map(({ y }, i) => y + sizes[i]!)) + halfBand
  const rings = pillarIds.map((_, i) => {
    const at = (i - place + 3) % 3
    return { x: centres[at]!.x - left, y: centres[at]!.y - top, r: sizes[at]! }
  }) as [Ring, Ring, Ring]
  const middle = { x: rings.reduce((sum, { x }) => sum + x / 3, 0), y: rings.reduce((sum, { y }) => sum + y / 3, 0) }
  // Away from the others, where a ring has room for itself; above them the words of the large ring keep clear of the third.
  const names = rings.map((ring, i) => {
    const by = (ring.r === large ? [0.42, 0.42, 0.34][i]! : 0.34) * ring.r / Math.hypot(ring.x - middle.x, ring.y - middle.y)
    const up = ring.r === large && i < 2 ? 6 : 0
    return { x: ring.x + (ring.x - middle.x) * by, y: ring.y + (ring.y - middle.y) * by - up }
  }) as [Point, Point, Point]
  return { width: right - left, height: bottom - top, rings, names, heart: middle }
}

/** What is seen of a ring: two arcs, from where it comes out under the ring above it to where it goes in again. */
export function visible(rings: Arrangement['rings'], index: number): [Track, Track] {
  const ring = rings[index]!
  const above = rings[(index + 2) % 3]!
  const distance = Math.hypot(above.x - ring.x, above.y - ring.y)
  const towards = Math.atan2(above.y - ring.y, above.x - ring.x)
  const reach = Math.acos((distance ** 2 + ring.r ** 2 - above.r ** 2) / (2 * distance * ring.r))
  const crossing = Math.acos((ring.r ** 2 + above.r ** 2 - distance ** 2) / (2 * ring.r * above.r))
  const hidden = (halfBand + clearance + halfBand * Math.abs(Math.cos(crossing))) / Math.sin(crossing) / ring.r
  return [
    arc(ring, ring.r, towards - reach + hidden, towards + reach - hidden),
    arc(ring, ring.r, towards + reach + hidden, towards - reach - hidden + 2 * Math.PI),
  ]
}

/** Where all three meet, as SVG path: from corner to corner along each ring. */
export function meeting(rings: Arrangement['rings']): string {
  const inner = rings.map(ring => ({ ...ring, r: ring.r - inset }))
  // The crossing of two rings that lies within the third.
  const corner = (a: Ring, b: Ring, within: Ring): string => {
    const distance = Math.hypot(b.x - a.x, b.y - a.y)
    const along = (distance ** 2 + a.r ** 2 - b.r ** 2) / (2 * distance)
    const aside = Math.sqrt(a.r ** 2 - along ** 2)
    const [u, v] = [(b.x - a.x) / distance, (b.y - a.y) / distance]
    const crossings = [1, -1].map(side => ({ x: a.x + along * u - side * aside * v, y: a.y + along * v + side * aside * u }))
    return written(crossings.find(point => Math.hypot(point.x - within.x, point.y - within.y) < within.r)!)
  }
  const [one, two, three] = inner as [Ring, Ring, Ring]
  const along = ({ r }: Ring): string => `A${r} ${r} 0 0 1 `
  return `M${corner(two, three, one)}${along(three)}${corner(one, three, two)}${along(one)}${corner(one, two, three)}${along(two)}${corner(two, three, one)}Z`
}
