/** Where things stand in the drawing, in pixels of its 868 x 386 box. */
import type { HandOverId, StationId } from './flow-words'

export const width = 868
export const height = 386
/** The line on which everybody stands. */
export const ground = 206

/** Where a station's drawing and its words begin, and how much room the words have. */
export const stations: Record<StationId, { x: number, words: number }> = {
  'researcher': { x: 0, words: 226 },
  'foundation-models': { x: 254, words: 214 },
  'ai-engineer': { x: 486, words: 206 },
  'end-user': { x: 712, words: 156 },
}

/** The gap that each hand-over crosses. */
export const gaps: Record<HandOverId, { from: number, to: number }> = {
  papers: { from: 146, to: 248 },
  api: { from: 374, to: 480 },
  products: { from: 606, to: 712 },
}

/** The side branch: where it leaves the line, and the height at which it ends. */
export const branch = { x: 238, y: 362, to: 258 }
