import { savings } from '../../snippets/memory/savings.ts'

/** Where the axes stand in the figure, in pixels of the slide, and how many days they show. */
export const plot = { left: 70, right: 850, top: 20, bottom: 286, days: 31 }

/**
 * When the room recalls what it has learnt, and what is left of it, in per cent, when the next recall comes. That one
 * forgets more slowly each time is measured; how much is drawn by hand here, for it differs from text to text.
 */
export const recalls = [{ day: 1, left: 58 }, { day: 3, left: 68 }, { day: 9, left: 76 }]

export const x = (day: number): number => plot.left + day / plot.days * (plot.right - plot.left)
export const y = (percent: number): number => plot.bottom - percent / 100 * (plot.bottom - plot.top)

/** Points from 0 to 1, closer together at the start, where most happens. */
const parts = Array.from({ length: 121 }, (_, index) => (index / 120) ** 3)

/** Forgetting after a single time, by the snippet's formula; in the first minute all is there. */
export const once = path(parts.map(part => part * plot.days), day => savings(Math.max(1, day * 24 * 60)))

/** With recalls: each brings everything back. */
export const again = recalls.map(({ day, left }, index) => {
  const until = recalls[index + 1]?.day ?? plot.days
  const before = recalls[index - 1]?.left ?? savings(day * 24 * 60)
  const falling = path(parts.map(part => day + part * (until - day)), at => 100 - (100 - left) * Math.sqrt((at - day) / (until - day)))
  return `M${x(day)} ${y(before).toFixed(1)}${falling.replace('M', 'L')}`
}).join('')

function path(days: number[], percent: (day: number) => number): string {
  return days.map((day, index) => `${index === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(percent(day)).toFixed(1)}`).join('')
}
