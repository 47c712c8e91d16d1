/** The map of neighbours: a question in the middle, pages around it, in pixels of a field of 540 x 386. */
export const field = { width: 540, height: 386, x: 270, y: 193 }

export type Role = 'staff' | 'customer'

export interface Spot {
  x: number
  y: number
  /** For staff alone. */
  staff: boolean
  /** Who is answered by it. */
  answers: readonly Role[]
}

/** How far from the question, in which direction, and what it is: R right, S for staff, T right and for staff. */
const around: readonly [distance: number, degrees: number, kind: 'R' | 'S' | 'T' | '-'][] = [
  [34, 20, 'T'], [48, 200, 'R'], [62, 118, 'T'], [70, 255, 'S'], [78, 318, 'R'], [90, 165, '-'], [94, 5, 'S'], [102, 285, 'S'],
  [116, 72, 'R'], [126, 222, '-'], [140, 338, '-'], [152, 186, '-'], [164, 36, '-'], [172, 145, '-'], [168, 268, '-'], [176, 98, '-'],
  [196, 3, '-'], [206, 207, '-'], [214, 325, '-'], [222, 168, '-'], [184, 238, 'S'], [212, 20, 'S'], [246, 350, 'S'], [262, 33, '-'], [268, 325, '-'], [254, 214, '-'], [262, 150, '-'], [250, 190, '-'],
]

export const spots: readonly Spot[] = around.map(([distance, degrees, kind]) => ({
  x: Math.round(field.x + distance * Math.cos(degrees * Math.PI / 180)),
  y: Math.round(field.y + distance * Math.sin(degrees * Math.PI / 180)),
  staff: kind === 'S' || kind === 'T',
  answers: kind === 'R' ? ['customer', 'staff'] as const : kind === 'T' ? ['staff'] as const : [],
}))

/** What of the map is drawn, and how. */
export interface FieldProps {
  spots: readonly Spot[]
  /** Inside of the circle, and of these what is shown. */
  inside: readonly Spot[]
  shown: readonly Spot[]
  /** The pages that answer. */
  right: readonly Spot[]
  /** Undefined where there is no circle. */
  radius?: number | undefined
  /** Of a walk along the links: what was looked at. */
  visited?: readonly Spot[] | undefined
  missed?: readonly Spot[] | undefined
  /** What a filter before the search has taken out. */
  out?: readonly Spot[] | undefined
}

export const distanceOf = ({ x, y }: { x: number, y: number }): number => Math.hypot(x - field.x, y - field.y)

export interface Search {
  k: number
  role: Role
  /** Where the filter by rights stands. */
  filter: 'after' | 'before'
}

export interface Result {
  /** What the circle holds, and what of it may be shown. */
  inside: readonly Spot[]
  shown: readonly Spot[]
  /** Of the pages that answer this role, so many are shown. */
  right: number
  of: number
  radius: number
}

/** The pages that a role is answered by: a customer three, staff the nearest three. */
export const answering = (role: Role): readonly Spot[] => byDistance(spots.filter(({ answers, staff }) => answers.includes(role) && (role === 'staff' || !staff))).slice(0, 3)

const byDistance = (list: readonly Spot[]): Spot[] => list.toSorted((a, b) => distanceOf(a) - distanceOf(b))

export function search({ k, role, filter }: Search): Result {
  const may = (spot: Spot): boolean => role === 'staff' || !spot.staff
  const among = byDistance(filter === 'before' ? spots.filter(may) : spots)
  const inside = among.slice(0, k)
  const shown = inside.filter(may)
  const right = answering(role)
  return { inside, shown, right: right.filter(spot => shown.includes(spot)).length, of: right.length, radius: distanceOf(inside.at(-1)!) + 15 }
}

/** The pages that are open to all: the map of a search without rights, and that of the graph. */
export const open: readonly Spot[] = spots.filter(({ staff }) => !staff)

/** Each page and its two nearest, as an index would link them; and a way in from far out. */
export const links: readonly (readonly [Spot, Spot])[] = (() => {
  const pairs = new Map<string, readonly [Spot, Spot]>()
  for (const [i, spot] of open.entries()) {
    const near = open.filter(other => other !== spot).toSorted((a, b) => Math.hypot(a.x - spot.x, a.y - spot.y) - Math.hypot(b.x - spot.x, b.y - spot.y))
    for (const other of near.slice(0, 2)) {
      const j = open.indexOf(other)
      pairs.set([Math.min(i, j), Math.max(i, j)].join(), [spot, other])
    }
  }
  // One long link, as the upper layers of a real graph have them.
  return [...pairs.values(), [open[6]!, open[7]!]] as const
})()

export const linked = (spot: Spot): Spot[] => links.flatMap(([a, b]) => a === spot ? [b] : b === spot ? [a] : [])

export interface Walk { visited: readonly Spot[], found: readonly Spot[], right: number }

/** From the way in to ever nearer pages, with so many candidates in hand: how HNSW searches its lowest layer. */
export function walk(ef: number, k: number, from: Spot = open.at(-1)!): Walk {
  const visited = [from]
  let waiting = [from]
  let best = [from]
  while (waiting.length > 0) {
    const [next, ...rest] = byDistance(waiting)
    waiting = rest
    if (best.length >= ef && distanceOf(next!) > distanceOf(best.at(-1)!))
      break
    for (const spot of linked(next!).filter(spot => !visited.includes(spot))) {
      visited.push(spot)
      if (best.length < ef || distanceOf(spot) < distanceOf(best.at(-1)!)) {
        waiting.push(spot)
        best = byDistance([...best, spot]).slice(0, ef)
      }
    }
  }
  const found = best.slice(0, k)
  return { visited, found, right: found.filter(({ answers }) => answers.includes('customer')).length }
}
