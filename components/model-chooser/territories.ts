/**
 * The map: a triangle in which every place is one way to share out what matters. At a corner one criterion is everything.
 * Scores are sums, so the land where a kind wins has straight borders.
 */
import { criteria, kinds, points, type Criterion, type Kind, type Weights } from './kinds'

export interface Place { x: number, y: number }

export const side = 348
export const rise = Math.round(side * Math.sqrt(3) / 2)

export const corners: Record<Criterion, Place> = {
  latency: { x: 0, y: rise },
  cost: { x: side, y: rise },
  accuracy: { x: side / 2, y: 0 },
}

export function placeOf(weights: Weights): Place {
  const sum = criteria.reduce((sum, criterion) => sum + weights[criterion], 0)
  const along = (axis: 'x' | 'y') => criteria.reduce((at, criterion) => at + weights[criterion] * corners[criterion][axis], 0) / sum
  return { x: along('x'), y: along('y') }
}

/** The shares at a place, which add up to one; beside the triangle those of its edge. */
export function sharesAt({ x, y }: Place): Weights {
  const accuracy = 1 - y / rise
  const cost = (x - accuracy * corners.accuracy.x) / side
  const inside = [1 - accuracy - cost, cost, accuracy].map(share => Math.max(share, 0))
  const sum = inside.reduce((sum, share) => sum + share, 0)
  return Object.fromEntries(criteria.map((criterion, i) => [criterion, inside[i]! / sum])) as Weights
}

export interface Territory { kind: Kind, outline: string }

export const territories: Territory[] = kinds.map(kind => ({
  kind,
  outline: `M${land(kind).map(placeOf).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`,
}))

/** Where the middle of each name stands, clear of the tasks' marks. Two lands are too small for theirs. */
export const names: Record<Kind, Place> = {
  local: { x: 34, y: 140 },
  small: { x: 212, y: 262 },
  middle: { x: 160, y: 152 },
  smart: { x: 302, y: 56 },
}
export const leaders = `M${names.smart.x - 50} ${names.smart.y}H${corners.accuracy.x + 20}M${names.local.x + 12} ${names.local.y + 24}L76 218`

/** Where a kind scores at least as much as each other one. */
function land(kind: Kind): Weights[] {
  const whole = criteria.map(corner => Object.fromEntries(criteria.map(criterion => [criterion, criterion === corner ? 1 : 0])) as Weights)
  return kinds.filter(other => other !== kind).reduce((outline, other) => {
    const lead = (at: Weights) => criteria.reduce((sum, criterion) => sum + at[criterion] * (points[kind][criterion] - points[other][criterion]), 0)
    return cut(outline, lead)
  }, whole)
}

/** What is left of an outline where `lead` is not negative. */
function cut(outline: Weights[], lead: (at: Weights) => number): Weights[] {
  return outline.flatMap((from, i) => {
    const to = outline[(i + 1) % outline.length]!
    const [here, there] = [lead(from), lead(to)]
    const border = here * there < 0 ? [between(from, to, here / (here - there))] : []
    return here >= 0 ? [from, ...border] : border
  })
}

function between(from: Weights, to: Weights, share: number): Weights {
  return Object.fromEntries(criteria.map(criterion => [criterion, from[criterion] + (to[criterion] - from[criterion]) * share])) as Weights
}
