/**
 * The geometry of the drawing, in pixels of its 868 x 386 box: a role is a field that rises from the axis,
 * and every state of the component is one arrangement of the same four fields.
 */
import { roles, type Role } from './roles'

export const width = 868
export const height = 386
/** Where the fields stand: the axis from research to product. */
export const base = 350

/** A hill: it swings up from `left` to the dome, flat as far as the dome is wide, and down to `right`. */
export interface Field { left: number, right: number, domeLeft: number, domeRight: number, top: number, base: number }
/** Where words stand; without a width they take what they need. */
export interface Box { x: number, y: number, width?: number, height: number }
export interface Arrow { path: string, tip: Point, angle: number }
type Point = readonly [x: number, y: number]

/** Nothing opened, one role opened, all told: what goes from hand to hand. */
export type State = 'overview' | Role | 'all'

/** Every field has the same commands in its path, so that a browser can let one arrangement grow into the next. */
export function outline({ left, right, domeLeft, domeRight, top, base }: Field): string {
  // Broad shoulders over a short foot: that leaves the most room for words inside.
  const [foot, shoulder] = [0.45, 0.78]
  const rise = domeLeft - left
  const fall = right - domeRight
  return `M${left} ${base}C${left + rise * foot} ${base} ${domeLeft - rise * shoulder} ${top} ${domeLeft} ${top}`
    + `L${domeRight} ${top}C${domeRight + fall * shoulder} ${top} ${right - fall * foot} ${base} ${right} ${base}`
}

export function hill(centre: number, half: number, dome: number, rise: number, foot = base): Field {
  return { left: centre - half, right: centre + half, domeLeft: centre - dome, domeRight: centre + dome, top: foot - rise, base: foot }
}

/** An arrow along a Bézier curve; its head points where the curve ends. */
export function arrow(from: Point, leave: Point, arrive: Point, tip: Point): Arrow {
  return {
    path: `M${from.join(' ')}C${leave.join(' ')} ${arrive.join(' ')} ${tip.join(' ')}`,
    tip,
    angle: Math.atan2(tip[1] - arrive[1], tip[0] - arrive[0]) * 180 / Math.PI,
  }
}

/** Where the four fields are, and where their names stand. */
export function arrange(state: State): { fields: Field[], names: Box[] } {
  return state === 'overview' || state === 'all' ? overview : oneOpen(roles.indexOf(state))
}

const half = 148
const centres = roles.map((_, index) => half + index * (width - 2 * half) / (roles.length - 1))
const crest = 118

const overview = {
  fields: centres.map(centre => hill(centre, half, 12, base - crest)),
  names: centres.map(centre => ({ x: centre - 80, y: crest + 40, width: 160, height: 134 })),
}

/** From dome to dome, over the gap between two neighbours. */
export const hops: Arrow[] = centres.slice(1).map((next, index) => {
  const from = centres[index]! + 30
  const to = next - 30
  return arrow([from, crest - 6], [from + 26, crest - 40], [to - 26, crest - 40], [to, crest - 6])
})
export const hopLabels = centres.slice(1).map((next, index) => ({ x: (centres[index]! + next) / 2, y: crest - 42 }))
/** From the researcher over two roles straight to the AI engineer. */
export const leap: Arrow = arrow([centres[0]! - 8, crest - 8], [centres[0]! - 8, -22], [centres[3]! + 8, -22], [centres[3]! + 8, crest - 8])

/** What a receded field keeps of the axis, and the crest of its hill. */
const receded = 104
const recededCrest = 232
/** The height at which a role takes in and hands on, once opened. */
export const exchange = 188

/** The inside of the opened field, where its words stand. */
export function inside(index: number): Required<Box> {
  const { domeLeft, domeRight, top } = openField(index)
  return { x: domeLeft + 4, y: top + 18, width: domeRight - domeLeft - 8, height: base - top - 32 }
}

function openField(index: number): Field {
  const left = index * receded - (index > 0 ? 10 : 0)
  const after = roles.length - 1 - index
  const right = width - after * receded + (after > 0 ? 10 : 0)
  return { left, right, domeLeft: left + 52, domeRight: right - 52, top: 8, base }
}

function recededCentre(at: number, open: number): number {
  const fromEnd = at < open ? at : roles.length - 1 - at
  const distance = receded * (fromEnd + 0.57)
  return at < open ? distance : width - distance
}

function recededField(at: number, open: number): Field {
  const field = hill(recededCentre(at, open), 74, 14, base - recededCrest)
  return { ...field, left: Math.max(field.left, 0), right: Math.min(field.right, width) }
}

function oneOpen(open: number): { fields: Field[], names: Box[] } {
  const { x, y } = inside(open)
  return {
    fields: roles.map((_, at) => at === open ? openField(open) : recededField(at, open)),
    names: roles.map((_, at) => at === open
      ? { x: x - 8, y: y - 4, height: 38 }
      : { x: recededCentre(at, open) - receded / 2, y: recededCrest + 46, width: receded, height: 44 }),
  }
}

/**
 * What comes into an opened field and what goes out of it: from and to the neighbours, at the two ends from and to the world.
 * Foundation models pass over the two roles between the researcher and the AI engineer.
 */
export function exchanges(open: number): Arrow[] {
  const last = roles.length - 1
  const { x, width: span } = inside(open)
  const tip: Point = [x - 8, exchange]
  const tail: Point = [x + span + 4, exchange]
  const from = (at: number): Arrow => {
    const centre = recededCentre(at, open)
    return arrow([centre, recededCrest - 6], [centre + 4, exchange], [centre + 44, exchange], tip)
  }
  const to = (at: number): Arrow => {
    const centre = recededCentre(at, open)
    return arrow(tail, [centre - 44, exchange], [centre - 4, exchange], [centre, recededCrest - 6])
  }
  return [
    open === 0 ? arrow([0, exchange], [8, exchange], [16, exchange], tip) : from(open - 1),
    open === last ? arrow(tail, [width - 16, exchange], [width - 8, exchange], [width, exchange]) : to(open + 1),
    ...(open === last ? [from(0)] : open === 0 ? [to(last)] : []),
  ]
}
