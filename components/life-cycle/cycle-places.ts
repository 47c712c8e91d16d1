/** Where things stand in the two drawings of the loop, in pixels of each. */
import { stationIds, type CycleStation } from './cycle-words'

export interface Point { x: number, y: number }

/** A way from one station to the next, with the arrowhead on its straight part. */
export interface Way { to: CycleStation, path: string, head: Point & { angle: number } }

/** The picture inside the loop: hills on one base line, before and after the world has moved. */
export interface View { before: number, after: number, spread: number, peak: number, base: number, left: number, right: number }

export interface Cycle {
  width: number
  height: number
  /** How large a station's mark is. */
  mark: number
  stations: Record<CycleStation, Point>
  ways: Way[]
  view: View
}

interface Ring { left: number, right: number, top: number, bottom: number, corner: number }

/** Four stations on the corners of a track, drift in the middle of its lower side. */
function cycle(size: { width: number, height: number, mark: number }, { left, right, top, bottom, corner }: Ring, view: View): Cycle {
  const inset = corner * (1 - Math.SQRT1_2)
  const [middle, waist] = [(left + right) / 2, (top + bottom) / 2]
  const stations = {
    train: { x: left + inset, y: top + inset },
    deploy: { x: right - inset, y: top + inset },
    monitor: { x: right - inset, y: bottom - inset },
    drift: { x: middle, y: bottom },
    retrain: { x: left + inset, y: bottom - inset },
  }
  const bend = `A${corner} ${corner} 0 0 1`
  const at = ({ x, y }: Point): string => `${x} ${y}`
  const { train, deploy, monitor, drift, retrain } = stations
  return {
    ...size,
    stations,
    view,
    ways: [
      { to: 'deploy', path: `M${at(train)}${bend} ${left + corner} ${top}H${right - corner}${bend} ${at(deploy)}`, head: { x: middle, y: top, angle: 0 } },
      { to: 'monitor', path: `M${at(deploy)}${bend} ${right} ${top + corner}V${bottom - corner}${bend} ${at(monitor)}`, head: { x: right, y: waist, angle: 90 } },
      { to: 'drift', path: `M${at(monitor)}${bend} ${right - corner} ${bottom}H${drift.x}`, head: { x: (middle + right - inset) / 2, y: bottom, angle: 180 } },
      { to: 'retrain', path: `M${at(drift)}H${left + corner}${bend} ${at(retrain)}`, head: { x: (middle + left + inset) / 2, y: bottom, angle: 180 } },
      { to: 'train', path: `M${at(retrain)}${bend} ${left} ${bottom - corner}V${top + corner}${bend} ${at(train)}`, head: { x: left, y: waist, angle: 270 } },
    ],
  }
}

export const whole = cycle(
  { width: 868, height: 386, mark: 17 },
  { left: 262, right: 606, top: 20, bottom: 288, corner: 104 },
  { before: 382, after: 486, spread: 32, peak: 122, base: 216, left: 290, right: 578 },
)

export const small = cycle(
  { width: 404, height: 330, mark: 15 },
  { left: 24, right: 380, top: 46, bottom: 284, corner: 76 },
  { before: 144, after: 256, spread: 33, peak: 112, base: 212, left: 54, right: 350 },
)

/** Where the ring lies that the ways are laid upon. */
export const track = ({ ways }: Cycle): string => ways.map(way => way.path).join('')

/** How high a hill around `centre` is at `x`. */
export function hillAt({ spread, peak, base }: View, centre: number, x: number): number {
  return base - peak * Math.exp(-(((x - centre) / spread) ** 2) / 2)
}

/** The model: a curve, drawn through so many points that it looks like one. */
export function curve(view: View, centre: number): string {
  const xs = Array.from({ length: 49 }, (_, index) => centre + (index / 24 - 1) * 2.7 * view.spread)
  return xs.map((x, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${hillAt(view, centre, x).toFixed(1)}`).join('')
}

/** How far each point of the world lies off its hill: a little, and never the same. */
const scatter = [-5, 4, -3, 8, -9, 6, 10, -7, 5, -8, 9, -6, 7, -10, 3, -4, 2]

export interface WorldPoint { x: number, y: number, /** From the point to what the model expects there. */ gap: string }

/** The points of the world around `centre`, each with its distance from a model that has learned `learned`. */
export function worldPoints(view: View, centre: number, learned: number): WorldPoint[] {
  return scatter.map((off, index) => {
    const x = centre + (index / (scatter.length - 1) * 2 - 1) * 2.2 * view.spread
    const y = Math.min(hillAt(view, centre, x) + off, view.base - 4)
    return { x, y, gap: `M${x.toFixed(1)} ${y.toFixed(1)}V${hillAt(view, learned, x).toFixed(1)}` }
  })
}

/** The step at which a station is reached. */
export const stepOf = (station: CycleStation): number => stationIds.indexOf(station) + 1
