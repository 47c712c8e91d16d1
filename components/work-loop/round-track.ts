/**
 * The geometry of the loop: a closed track with round ends, run through clockwise. A place on it is the length
 * of the way there, from where the upper straight begins.
 */

export interface Track { width: number, height: number, left: number, top: number, right: number, bottom: number, radius: number }
/** Where a place is, and where one looks there: 0 degrees is to the right. */
export interface Spot { x: number, y: number, angle: number }

/** For the whole width, and for half a slide. */
export const wide: Track = { width: 868, height: 386, left: 18, top: 22, right: 850, bottom: 364, radius: 140 }
export const small: Track = { width: 400, height: 300, left: 22, top: 22, right: 378, bottom: 278, radius: 92 }

const across = (t: Track): number => t.right - t.left - 2 * t.radius
const down = (t: Track): number => t.bottom - t.top - 2 * t.radius
const bend = (t: Track): number => t.radius * Math.PI / 2
export const length = (t: Track): number => 2 * across(t) + 2 * down(t) + 4 * bend(t)

/** The whole track as a path that begins and ends at place 0. */
export function path({ left, top, right, bottom, radius: r }: Track): string {
  return `M${left + r} ${top}H${right - r}a${r} ${r} 0 0 1 ${r} ${r}V${bottom - r}a${r} ${r} 0 0 1 ${-r} ${r}H${left + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${top + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`
}

/** The upper side of the track at `x`, its bends included. */
export function above(t: Track, x: number): number {
  const beyond = x - (t.right - t.radius)
  const before = t.left + t.radius - x
  return before > 0 ? length(t) - t.radius * Math.asin(before / t.radius) : across(t) + (beyond > 0 ? t.radius * Math.asin(beyond / t.radius) : beyond)
}

/** The lower side of the track at `x`, its bends included. */
export function below(t: Track, x: number): number {
  const half = length(t) / 2
  return (above(t, t.left + t.right - x) + half) % length(t)
}

/** The right side of the track at `y`, its bends included. */
export function right(t: Track, y: number): number {
  const centre = (t.top + t.bottom) / 2
  const off = Math.abs(y - centre) - down(t) / 2
  const way = off > 0 ? down(t) / 2 + t.radius * Math.asin(off / t.radius) : Math.abs(y - centre)
  return across(t) + bend(t) + down(t) / 2 + Math.sign(y - centre) * way
}

export function spot(t: Track, place: number): Spot {
  const half = length(t) / 2
  // The lower half is the upper one turned round the middle.
  if (place >= half) {
    const { x, y, angle } = spot(t, place - half)
    return { x: t.left + t.right - x, y: t.top + t.bottom - y, angle: angle + 180 }
  }
  const [a, b] = [across(t), bend(t)]
  if (place <= a)
    return { x: t.left + t.radius + place, y: t.top, angle: 0 }
  if (place <= a + b) {
    const turn = (place - a) / t.radius
    return { x: t.right - t.radius + t.radius * Math.sin(turn), y: t.top + t.radius - t.radius * Math.cos(turn), angle: turn * 180 / Math.PI }
  }
  if (place <= a + b + down(t))
    return { x: t.right, y: t.top + t.radius + place - a - b, angle: 90 }
  const turn = (place - a - b - down(t)) / t.radius
  return { x: t.right - t.radius + t.radius * Math.cos(turn), y: t.bottom - t.radius + t.radius * Math.sin(turn), angle: 90 + turn * 180 / Math.PI }
}

/** How far it is from one place on to another. */
export function distance(t: Track, from: number, to: number): number {
  return (to - from + length(t)) % length(t)
}

/** The middle of the way from one place on to another. */
export function midway(t: Track, from: number, to: number): number {
  return (from + distance(t, from, to) / 2) % length(t)
}
