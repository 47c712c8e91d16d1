/**
 * The road as it is drawn: pixels of a box of 868 x 386. It is as wide as what travels on it: one question, two lists
 * of three passages, one list of four, one answer.
 */

export const stations = ['rewriting', 'search', 'reranking', 'generation'] as const
export type Station = typeof stations[number]

export const passages = [1, 2, 3, 4, 5] as const
export type Passage = typeof passages[number]

/** The passage that answers. Only vectors find it, and only reranking lifts it. */
export const answering: Passage = 3

/**
 * What each list holds, best first. The third is the first two fused by reciprocal rank with a constant of 60, as in
 * snippets/retrieval/hybrid-search.ts: a passage that is in both lists comes before one that leads in one of them.
 */
export const lists = {
  words: [4, 1, 2],
  vectors: [1, 3, 2],
  fused: [1, 2, 4, 3],
  reordered: [3, 1, 4, 2],
} as const satisfies Record<string, readonly Passage[]>
export type List = keyof typeof lists

export const width = 868
export const height = 386
/** The road's middle, and half its width where it carries one thing. */
export const middle = 140
export const half = 14

/** The middle of the tiles of each list, and how far they are apart. */
const columns: Record<List, { x: number, y: number, apart: number }> = {
  words: { x: 510, y: middle - 57, apart: 25 },
  vectors: { x: 510, y: middle + 57, apart: 25 },
  fused: { x: 600, y: middle, apart: 27 },
  reordered: { x: 690, y: middle, apart: 27 },
}
export const tile = 22

export interface Spot { x: number, y: number }

export function spotOf(list: List, at: number): Spot {
  const { x, y, apart } = columns[list]
  return { x, y: y + (at - (lists[list].length - 1) / 2) * apart }
}

/** The outer edge of the last bend, back to the left, where the answer stands. */
const turn = '856 112 856 150V216C856 244 840 264 812 264'

/** The parts of the road, each filled when its station is opened. */
export const parts: Record<Station, string> = {
  rewriting: `M0 ${middle - half}H292V${middle + half}H0Z`,
  search: `M292 ${middle - half}C314 ${middle - half} 306 36 336 36H524C552 36 544 82 572 82H642V198H572C544 198 552 244 524 244H336C306 244 314 ${middle + half} 292 ${middle + half}Z`
    // The island between the lanes.
    + `M306 ${middle}C320 148 318 150 336 150H524C540 150 538 148 552 ${middle}C538 132 540 130 524 130H336C318 130 320 132 306 ${middle}Z`,
  reranking: 'M642 82H808V198H642Z',
  generation: `M800 82C838 82 ${turn}H792V236H808C820 236 828 228 828 217C828 206 816 198 800 198Z`,
}

/** The edges of the whole road. */
export const edges = [
  `M0 ${middle - half}H292C314 ${middle - half} 306 36 336 36H524C552 36 544 82 572 82H800C838 82 ${turn}H792`,
  `M0 ${middle + half}H292C314 ${middle + half} 306 244 336 244H524C552 244 544 198 572 198H800C816 198 828 206 828 217C828 228 820 236 808 236H792`,
  `M306 ${middle}C320 148 318 150 336 150H524C540 150 538 148 552 ${middle}C538 132 540 130 524 130H336C318 130 320 132 306 ${middle}Z`,
]

export interface Track { passage: Passage, path: string, station: Station }

/** The way of each passage from list to list, and of the one that answers to the answer. */
export const tracks: Track[] = [
  ...tracksTo('fused', ['words', 'vectors'], 'search'),
  ...tracksTo('reordered', ['fused'], 'reranking'),
  { passage: answering, station: 'generation', path: `M806 ${spotOf('reordered', 0).y}C830 ${spotOf('reordered', 0).y + 4} 842 122 842 156V218C842 238 830 250 812 250H796` },
]

function tracksTo(list: List, from: List[], station: Station): Track[] {
  const listed: readonly Passage[] = lists[list]
  return from.flatMap(source => lists[source].map((passage, at) => {
    const start = spotOf(source, at)
    const end = spotOf(list, listed.indexOf(passage))
    const [x1, x2] = [start.x + tile / 2 + 1, end.x - tile / 2 - 1]
    const bend = (x2 - x1) / 2
    return { passage, station, path: `M${x1} ${start.y}C${x1 + bend} ${start.y} ${x2 - bend} ${end.y} ${x2} ${end.y}` }
  }))
}

/** The cards on the shelf, each as wide as what it says. */
export const board = 362
export const cardHeight = 70
export const cards: { passage: Passage, x: number, width: number }[] = [
  { passage: 1, x: 4, width: 117 },
  { passage: 2, x: 127, width: 112 },
  { passage: 3, x: 245, width: 110 },
  { passage: 4, x: 361, width: 98 },
  { passage: 5, x: 465, width: 86 },
]
export const shelfEnd = 555

/** From the question down to the shelf, and from there towards the answer, which it misses. */
export const shortCut = { line: `M22 ${middle + half + 7}V284`, on: `M${shelfEnd + 5} 327H570`, miss: { x: 579, y: 327 } }
/** From the shelf to the lanes. */
export const draw = { line: 'M430 286V256', head: 'M430 247l-6 11h12z' }
/** Where the road begins under the question, and where it ends before the answer. */
export const start = `M12 96V${middle}`
export const end = 'M774 250l16 -11v22z'
