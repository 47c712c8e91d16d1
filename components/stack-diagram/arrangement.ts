import type { Sheet } from './geometry'
import { layerIds, type LayerId } from './stack-words'

/** How the stack stands on the slide: all of it, one layer of it, or a small picture. */
export interface Arrangement {
  width: number
  height: number
  /** The sheets in the order of the layers: from the model at the foot up to your application. */
  sheets: readonly Sheet[]
  /** How far an opened sheet is drawn out of the stack, towards its explanation. */
  drawn: number
  /** Where the words begin. */
  words: number
  /** Half the length of the bar in front of the words of an open layer. */
  bar: number
}

/** Where the diagram's middle stands, and the room that it takes on a slide under a title of one line. */
const middle = 150
const stage = { width: 868, height: 384 }

/** From the lowest sheet up. */
function pile(ys: readonly number[], size: Omit<Sheet, 'centre'>, x = middle): Sheet[] {
  return ys.map(y => ({ ...size, centre: { x, y } }))
}

/** All four layers on a stage. */
export const whole: Arrangement = {
  ...stage,
  sheets: pile([310, 222, 134, 46], { width: 148, height: 43, thickness: 8 }),
  drawn: 14,
  words: 344,
  bar: 34,
}

/** Names beside a small stack, for half a slide. */
export const compact: Arrangement = {
  width: 404,
  height: 330,
  sheets: pile([285, 205, 125, 45], { width: 106, height: 38, thickness: 7 }, 108),
  drawn: 0,
  words: 238,
  bar: 13,
}

/** One layer apart from the others, larger than they; they are thin and lie close. */
export function around(only: LayerId): Arrangement {
  // The places from the top down; the layers are told from the foot up.
  const open = layerIds.length - 1 - layerIds.indexOf(only)
  const gaps = [0, 1, 2].map(gap => gap === open ? 112 : gap === open - 1 ? 108 : 44)
  const ys = gaps.reduce((ys, gap) => [...ys, ys.at(-1)! + gap], [0])
  const top = (stage.height - ys.at(-1)!) / 2 - 2
  const sheets = pile(ys.map(y => y + top), { width: 128, height: 39, thickness: 4 })
  sheets[open] = { ...sheets[open]!, width: 150, height: 46, thickness: 9 }
  return { ...stage, sheets: sheets.toReversed(), drawn: 0, words: 360, bar: 46 }
}
