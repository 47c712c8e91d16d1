/**
 * The road as it is drawn: pixels of a box of 868 x 386. It is as wide as what travels on it: one question, two lists
 * of three passages, one list of four, one answer.
 */

/** The stations of the two slides, in the order of the road. */
export const searching = ['rewriting', 'search'] as const
export const answeringStations = ['reranking', 'generation'] as const
export const stations = [...searching, ...answeringStations] as const
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
export const middle = 130
export const half = 15

/** The middle of the tiles of each list of the search, and how far they are apart. */
const columns: Record<Exclude<List, 'reordered'>, { x: number, y: number, apart: number }> = {
  words: { x: 652, y: 78, apart: 30 },
  vectors: { x: 652, y: 182, apart: 30 },
  fused: { x: 806, y: middle, apart: 31 },
}
export const tile = 26

export interface Spot { x: number, y: number }

export function spotOf(list: List, at: number): Spot {
  const { x, y, apart } = columns[list as keyof typeof columns]
  return { x, y: y + (at - (lists[list].length - 1) / 2) * apart }
}

const island = `M318 ${middle}C332 138 330 ${middle + 4} 348 ${middle + 4}H676C692 ${middle + 4} 690 138 704 ${middle}C690 122 692 ${middle - 4} 676 ${middle - 4}H348C330 ${middle - 4} 332 122 318 ${middle}Z`

/** The parts of the road, each filled when its station is opened. */
export const parts: Record<typeof searching[number], string> = {
  rewriting: `M0 ${middle - half}H304V${middle + half}H0Z`,
  search: `M304 ${middle - half}C326 ${middle - half} 318 26 348 26H676C704 26 696 66 724 66H${width}V194H724C696 194 704 234 676 234H348C318 234 326 ${middle + half} 304 ${middle + half}Z${island}`,
}

/** The edges of the road, which goes on at the right. */
export const edges = [
  `M0 ${middle - half}H304C326 ${middle - half} 318 26 348 26H676C704 26 696 66 724 66H${width}`,
  `M0 ${middle + half}H304C326 ${middle + half} 318 234 348 234H676C704 234 696 194 724 194H${width}`,
  island,
]

export interface Track { passage: Passage, path: string, station: Station }

function way(start: Spot, end: Spot): string {
  const [x1, x2] = [start.x + tile / 2 + 2, end.x - tile / 2 - 2]
  const bend = (x2 - x1) / 2
  return `M${x1} ${start.y}C${x1 + bend} ${start.y} ${x2 - bend} ${end.y} ${x2} ${end.y}`
}

/** The ways of the passages from the two lists into the third. */
export const tracks: Track[] = (['words', 'vectors'] as const).flatMap(source => lists[source].map((passage, at) =>
  ({ passage, station: 'search', path: way(spotOf(source, at), spotOf('fused', lists.fused.indexOf(passage))) })))

/** The cards on the shelf. */
export const board = 362
export const cardHeight = 84
const cardWidth = 168
export const cards: { passage: Passage, x: number, width: number }[] = passages.map((passage, at) => ({ passage, x: 4 + at * (cardWidth + 5), width: cardWidth }))
export const shelfEnd = width

/** From the question down to the shelf. */
export const shortCut = `M12 ${middle + half + 7}V${board - cardHeight - 6}`
/** From the shelf to the lanes. */
export const draw = { line: `M520 ${board - cardHeight - 4}V248`, head: 'M520 239l-7 12h14z' }
/** Where the road begins under the question. */
export const start = `M12 52V${middle}`

/** On the second slide: what was found, and what reranking makes of it, in two columns. */
const rowAt = (at: number): number => 58 + at * 48
export const fusedAt = (at: number): Spot => ({ x: 207, y: rowAt(at) })
export const reorderedAt = (at: number): Spot => ({ x: 367, y: rowAt(at) })
export const crossings: { passage: Passage, path: string }[] = lists.fused.map((passage, at) =>
  ({ passage, path: way(fusedAt(at), reorderedAt(lists.reordered.indexOf(passage))) }))
export const toAnswer = { line: `M536 ${rowAt(0)}H576`, head: `M590 ${rowAt(0)}l-18 -10v20z` }
