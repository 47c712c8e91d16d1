/**
 * The map's land, in pixels of an 868 x 386 sheet: coasts and frontiers wander from point to point, always the same way,
 * and provinces and territories are put together from them.
 */
import type { CraftId, DutyId } from './duty-words'

export const width = 868
export const height = 386

type Point = readonly [x: number, y: number]
type Line = readonly Point[]

/** Chance that is the same every time. */
const chance = (seed: number): number => {
  const value = Math.sin(seed * 12.9898) * 43758.5453
  return value - Math.floor(value) - 0.5
}

/** From point to point, with a wobble that grows with the distance, as a river or a coast has it. */
function wander(points: Line, rough: number): Line {
  const between = ([ax, ay]: Point, [bx, by]: Point, seed: number): Point[] => {
    const distance = Math.hypot(bx - ax, by - ay)
    if (distance < 13)
      return [[ax, ay]]
    const off = chance(seed + ax * 0.37 + by * 0.71) * rough
    const middle: Point = [(ax + bx) / 2 - (by - ay) * off, (ay + by) / 2 + (bx - ax) * off]
    return [...between([ax, ay], middle, seed + 1), ...between(middle, [bx, by], seed + 2)]
  }
  return [...points.slice(1).flatMap((point, index) => between(points[index]!, point, index + 1)), points.at(-1)!]
}

/** Where coasts and frontiers meet. */
const [north, south]: [Record<'west' | 'east', Point>, Record<'west' | 'east', Point>] = [
  { west: [306, 18], east: [576, 16] },
  { west: [186, 312], east: [684, 310] },
]
const [west, east]: [Point, Point] = [[16, 160], [852, 158]]
const [left, right, heart]: [Point, Point, Point] = [[308, 148], [568, 147], [436, 288]]

const coast = (points: Line): Line => wander(points, 0.2)
const frontier = (points: Line): Line => wander(points, 0.14)

const coasts = {
  'models': coast([west, [18, 84], [42, 24], [180, 13], north.west]),
  'data': coast([north.west, [436, 10], north.east]),
  'production': coast([north.east, [700, 13], [832, 20], [852, 84], east]),
  'scale': coast([east, [850, 238], [810, 298], [744, 318], south.east]),
  'life-cycle': coast([south.east, [690, 350], [620, 378], [436, 384], [250, 379], [180, 350], south.west]),
  'monitoring': coast([south.west, [126, 320], [60, 298], [18, 238], west]),
}
/** Pieces of frontier, each from the coast inwards or between two crossings. */
const pieces = {
  models_data: frontier([north.west, [311, 82], left]),
  data_production: frontier([north.east, [566, 82], right]),
  models_monitoring: frontier([west, [150, 156], left]),
  data_teams: frontier([left, [372, 134], [436, 128], [504, 135], right]),
  production_scale: frontier([right, [640, 155], [724, 160], east]),
  monitoring_teams: frontier([left, [301, 222], [358, 272], heart]),
  scale_teams: frontier([right, [574, 222], [514, 272], heart]),
  monitoring_cycle: frontier([heart, [330, 290], south.west]),
  scale_cycle: frontier([heart, [542, 290], south.east]),
}

const back = (line: Line): Line => line.toReversed()
const path = (...lines: Line[]): string => `M${lines.flat().map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
const area = (...lines: Line[]): string => `${path(...lines)}Z`

export const provinces: Record<DutyId, string> = {
  'models': area(coasts.models, pieces.models_data, back(pieces.models_monitoring)),
  'data': area(coasts.data, pieces.data_production, back(pieces.data_teams), back(pieces.models_data)),
  'production': area(coasts.production, back(pieces.production_scale), back(pieces.data_production)),
  'life-cycle': area(pieces.scale_cycle, coasts['life-cycle'], back(pieces.monitoring_cycle)),
  'monitoring': area(pieces.models_monitoring, pieces.monitoring_teams, pieces.monitoring_cycle, coasts.monitoring),
  'scale': area(pieces.production_scale, coasts.scale, back(pieces.scale_cycle), back(pieces.scale_teams)),
  'teams': area(pieces.data_teams, pieces.scale_teams, back(pieces.monitoring_teams)),
}

export const island = area(coasts.models, coasts.data, coasts.production, coasts.scale, coasts['life-cycle'], coasts.monitoring)

/** A territory's land, and the part of its border that is not coast. */
export const territories: Record<CraftId, { land: string, frontier: string }> = {
  science: {
    land: area(coasts.models, coasts.data, pieces.data_production, pieces.scale_teams, pieces.monitoring_cycle, coasts.monitoring),
    frontier: path(pieces.data_production, pieces.scale_teams, pieces.monitoring_cycle),
  },
  software: {
    land: area(coasts.data, coasts.production, coasts.scale, back(pieces.scale_cycle), back(pieces.monitoring_teams), back(pieces.models_data)),
    frontier: path(pieces.models_data, pieces.monitoring_teams, pieces.scale_cycle),
  },
  mlops: {
    land: area(pieces.models_monitoring, pieces.data_teams, pieces.production_scale, coasts.scale, coasts['life-cycle'], coasts.monitoring),
    frontier: path(pieces.models_monitoring, pieces.data_teams, pieces.production_scale),
  },
}

/** The middle of what is written on a province, and how wide it may be. */
export const inscribed: Record<DutyId, { x: number, y: number, width: number }> = {
  'models': { x: 163, y: 98, width: 266 },
  'data': { x: 437, y: 71, width: 246 },
  'production': { x: 708, y: 98, width: 268 },
  'life-cycle': { x: 436, y: 326, width: 474 },
  'monitoring': { x: 164, y: 226, width: 250 },
  'scale': { x: 708, y: 226, width: 250 },
  'teams': { x: 436, y: 194, width: 236 },
}

/** Where a territory's name stands. */
export const named: Record<CraftId, { x: number, y: number }> = {
  science: { x: 166, y: 40 },
  software: { x: 700, y: 40 },
  mlops: { x: 436, y: 368 },
}
