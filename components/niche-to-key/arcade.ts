/**
 * The geometry of the drawing: an arcade over a line of time. It begins with niches, low enough for one person each,
 * and ends with an arch whose sides are technology and business. Only the dates have a scale.
 */
import { dates, milestoneIds } from './milestone-words'

/** How large the drawing is, and where things stand in it. */
export interface Arcade {
  width: number
  height: number
  ground: number
  /** Where 2020 begins. */
  start: number
  /** The height of the roof at the left end and where the great arch begins. */
  low: number
  high: number
  /** How many arches lead up to the great one. */
  arches: number
  /** The great arch: the radius of its opening, of its ring, and how high its pillars are. */
  great: { inner: number, outer: number, pillar: number }
}

/** One arch, as wide as its piece of wall. */
export interface Arch {
  /** The wall with its opening, to be filled by even and odd. */
  wall: string
  opening: string
  roof: string
  centre: number
  /** How large a person is who stands in it, 1 being 56 px high. */
  person: number
}

export const whole: Arcade = { width: 868, height: 386, ground: 290, start: 70, low: 44, high: 148, arches: 14, great: { inner: 58, outer: 87, pillar: 70 } }
export const small: Arcade = { width: 404, height: 330, ground: 214, start: 36, low: 32, high: 112, arches: 9, great: { inner: 40, outer: 56, pillar: 56 } }

/** The drawing ends in November 2026. */
const today = 2026 + 10.7 / 12

export const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026]

export function at({ start, width }: Arcade, date: number): number {
  return near(start + (date - 2020) / (today - 2020) * (width - start))
}

export const milestonePlaces = (arcade: Arcade): number[] => milestoneIds.map(id => at(arcade, dates[id]))

/** How wide the wall's first pier is: the arcade begins with stone, not with an opening at its edge. */
const pier = 14

/** Where the wall ends and the great arch begins. */
const end = ({ width, great }: Arcade): number => width - 2 * great.outer - 6

/** The height of the wall above a place: a straight line, as of a wall that comes towards who looks at it. */
function rise(arcade: Arcade, x: number): number {
  return arcade.low + (arcade.high - arcade.low) * x / end(arcade)
}

export const roofAt = (arcade: Arcade, x: number): number => near(arcade.ground - rise(arcade, x))

/** Each arch is larger than the one before it by the same share. */
export function arches(arcade: Arcade): Arch[] {
  const { low, high, arches, ground } = arcade
  const edge = (i: number): number => pier + (low * (high / low) ** (i / arches) - low) / (high - low) * (end(arcade) - pier)
  return Array.from({ length: arches }, (_, i) => {
    const [left, right] = [edge(i), edge(i + 1)]
    const centre = (left + right) / 2
    const high = rise(arcade, centre)
    const half = near((right - left) * 0.37)
    const opening = `M${near(centre - half)} ${ground}V${near(ground - high * 0.76 + half)}a${half} ${half} 0 0 1 ${2 * half} 0V${ground}Z`
    const roof = `M${near(left)} ${roofAt(arcade, left)}L${near(right)} ${roofAt(arcade, right)}`
    // A little wider than it is, so that no seam shows between two walls.
    const wall = `M${near(left)} ${roofAt(arcade, left)}L${near(right + 0.7)} ${roofAt(arcade, right)}V${ground}H${near(left)}Z${opening}`
    return { wall, opening, roof, centre: near(centre), person: high * 0.0102 }
  })
}

/** The piece of wall before the first arch. */
export function endPier(arcade: Arcade): Pick<Arch, 'wall' | 'roof'> {
  const roof = (width: number): string => `M0 ${roofAt(arcade, 0)}L${width} ${roofAt(arcade, pier)}`
  return { roof: roof(pier), wall: `${roof(pier + 0.7)}V${arcade.ground}H0Z` }
}

/** Where words stand below the roof, from one milestone on: between it and the arches. */
export function inscription(arcade: Arcade, from: number): string {
  const lower = 19
  return `M${from} ${roofAt(arcade, from) + lower}L${near(end(arcade))} ${roofAt(arcade, end(arcade)) + lower}`
}

/** The great arch at the right end: its piece of wall, its ring of stones, and the stone that holds both halves. */
export function greatArch(arcade: Arcade) {
  const { width, ground, great: { inner, outer, pillar } } = arcade
  const centre = width - outer - 3
  const spring = ground - pillar
  const left = end(arcade)
  const opening = `M${centre - inner} ${ground}V${spring}a${inner} ${inner} 0 0 1 ${2 * inner} 0V${ground}Z`
  const roof = `M${near(left)} ${roofAt(arcade, left)}L${width} ${roofAt(arcade, width)}`
  const on = (radius: number, degrees: number): string =>
    `${near(centre + radius * Math.cos(degrees * Math.PI / 180))} ${near(spring - radius * Math.sin(degrees * Math.PI / 180))}`
  const middle = (inner + outer) / 2 - 5
  return {
    centre,
    wall: `${roof}V${ground}H${near(left)}Z${opening}`,
    opening,
    roof,
    ring: `M${centre - outer} ${ground}V${spring}a${outer} ${outer} 0 0 1 ${2 * outer} 0V${ground}`,
    joints: [0, 180].map(degrees => `M${on(inner, degrees)}L${on(outer, degrees)}`),
    keystone: `M${on(inner - 6, 97)}L${on(outer + 8, 99)}L${on(outer + 8, 81)}L${on(inner - 6, 83)}Z`,
    /** Lines for the words on the ring, from left to right. */
    sides: [`M${on(middle, 180)}A${middle} ${middle} 0 0 1 ${on(middle, 98)}`, `M${on(middle, 82)}A${middle} ${middle} 0 0 1 ${on(middle, 0)}`],
  }
}

function near(n: number): number {
  return Math.round(n * 10) / 10
}
