import { savings } from '../../snippets/memory/savings.ts'

/** Where the axes stand in the figure, in pixels of the slide, and how many days they show. */
export const plot = { left: 62, right: 850, top: 20, bottom: 286, days: 31 }

/**
 * When the room recalls what it has learnt, and how many times slower it forgets from then on. That it does is measured;
 * how much is drawn by hand here, for it differs from text to text.
 */
export const recalls = [{ day: 1, slower: 200 }, { day: 3, slower: 1000 }, { day: 9, slower: 6000 }]

export const x = (day: number): number => plot.left + day / plot.days * (plot.right - plot.left)
export const y = (percent: number): number => plot.bottom - percent / 100 * (plot.bottom - plot.top)

/** What is left so many days after a recall, or after the first time; in the first minutes, all. */
function left(days: number, slower = 1): number {
  return Math.min(100, savings(Math.max(2, days * 24 * 60 / slower)))
}

/** A path from one day to another, with its points closer together at the start, where most happens. */
function path(from: number, to: number, slower?: number): string {
  const days = Array.from({ length: 121 }, (_, index) => (to - from) * (index / 120) ** 3)
  return days.map((passed, index) => `${index === 0 ? 'M' : 'L'}${x(from + passed).toFixed(1)} ${y(left(passed, slower)).toFixed(1)}`).join('')
}

/** Forgetting after a single time. */
export const once = path(0, plot.days)

/** With recalls: each brings everything back. */
export const again = recalls.map(({ day, slower }, index) => {
  const last = recalls[index - 1]
  const before = left(day - (last?.day ?? 0), last?.slower)
  return `M${x(day)} ${y(before).toFixed(1)}V${y(100)}${path(day, recalls[index + 1]?.day ?? plot.days, slower).replace('M', 'L')}`
}).join('')
