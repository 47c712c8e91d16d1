import type { EntryId } from './day-words'

/** The board's measures, in pixels: the stage under a title of one line. */
export const width = 868
export const height = 384
export const row = 59
/** Where the hours stand, and where the first row begins. */
export const axis = 27
export const top = 40
export const bar = 34

const from = 9
const to = 18

/** Where an hour of the day stands on the board. */
export const at = (hour: number): number => Math.round((hour - from) / (to - from) * width)

export const hours = Array.from({ length: to - from + 1 }, (_, i) => from + i)
export const lunch = { from: 13, to: 14 }

/** When each piece of work begins and ends. The day runs down the board as it runs to the right. */
const times: Record<EntryId, [from: number, to: number]> = {
  prompts: [9, 10.25],
  apis: [10.25, 11.5],
  rag: [11.5, 13],
  agents: [14, 15.25],
  cost: [15.25, 16.75],
  production: [16.75, 18],
}

export interface Slot {
  start: string
  end: string
  x: number
  y: number
  width: number
  /** On which side of the bar there is room for its words. */
  side: 'after' | 'before'
}

export function slot(id: EntryId, index: number): Slot {
  const [start, end] = times[id]
  return {
    start: clock(start),
    end: clock(end),
    x: at(start),
    y: top + index * row,
    width: at(end) - at(start),
    side: at(start) + at(end) < width ? 'after' : 'before',
  }
}

function clock(hour: number): string {
  return `${String(Math.floor(hour)).padStart(2, '0')}:${String(hour % 1 * 60).padStart(2, '0')}`
}
