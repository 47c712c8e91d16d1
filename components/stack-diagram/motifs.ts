import { circle, line, tile, type Sheet } from './geometry'
import type { LayerId } from './stack-words'

/** What is drawn on a sheet: bold and thin lines, filled shapes and empty ones, in the layer's colour. */
export interface Motif {
  strokes: string[]
  thin: string[]
  filled: string[]
  plates: string[]
  dots: ReturnType<typeof circle>[]
  rings: ReturnType<typeof circle>[]
  marks: ReturnType<typeof circle>[]
}

const nothing = (): Motif => ({ strokes: [], thin: [], filled: [], plates: [], dots: [], rings: [], marks: [] })

/** Text goes in (thin words), text comes out (bold words). */
function text(sheet: Sheet): Motif {
  const rows: [v: number, words: [from: number, to: number][]][] = [
    [-0.7, [[-0.74, -0.3], [-0.18, 0.1], [0.22, 0.74]]],
    [-0.44, [[-0.74, -0.52], [-0.4, 0.16], [0.28, 0.5]]],
    [-0.18, [[-0.74, -0.24], [0.24, 0.4]]],
    [0.18, [[-0.74, -0.56], [-0.44, -0.22], [0.24, 0.74]]],
    [0.44, [[-0.74, -0.14], [-0.02, 0.26], [0.38, 0.6]]],
    [0.7, [[-0.74, -0.46], [-0.34, 0.22]]],
  ]
  const motif = nothing()
  for (const [v, words] of rows) {
    for (const [from, to] of words)
      (v < 0 ? motif.thin : motif.strokes).push(line(sheet, [from, v], [to, v]))
  }
  return motif
}

/** Calls in a chain, each with the memory or the tool that it reaches for. */
function chain(sheet: Sheet): Motif {
  const half = 0.17
  const square = (u: number, v: number): string => tile(sheet, u - half, v - half, u + half, v + half, 0.1)
  const helpers: [call: [number, number], helper: [number, number]][] = [
    [[-0.6, 0.5], [-0.6, 0.02]], [[0.5, 0.5], [0.78, 0.78]], [[0.5, -0.6], [0.02, -0.6]],
  ]
  return {
    ...nothing(),
    strokes: [line(sheet, [-0.6 + half, 0.5], [0.5 - half, 0.5]), line(sheet, [0.5, 0.5 - half], [0.5, -0.6 + half])],
    thin: helpers.map(ends => line(sheet, ...ends)),
    dots: helpers.map(([, helper]) => circle(sheet, ...helper, 0.065)),
    plates: [square(-0.6, 0.5), square(0.5, 0.5), square(0.5, -0.6)],
  }
}

/** Points in a space of meaning; a question, and its nearest neighbours. */
function points(sheet: Sheet): Motif {
  const far: [number, number][] = [
    [-0.78, -0.5], [-0.62, -0.72], [-0.5, -0.36], [-0.74, -0.1], [-0.36, -0.66], [-0.3, 0.3], [-0.6, 0.3], [-0.78, 0.62],
    [-0.46, 0.66], [-0.16, 0.76], [0.1, -0.78], [0.74, 0.72], [0.44, 0.78], [0.2, 0.5], [0.8, 0.3], [-0.74, 0.86],
  ]
  const question: [number, number] = [0.5, -0.5]
  const close: [number, number][] = [[0.24, -0.6], [0.78, -0.68], [0.38, -0.16], [0.78, -0.3]]
  return {
    ...nothing(),
    thin: close.map(neighbour => line(sheet, question, neighbour)),
    dots: [...far.map(([u, v]) => circle(sheet, u, v, 0.042)), ...close.map(([u, v]) => circle(sheet, u, v, 0.062))],
    rings: [circle(sheet, 0.52, -0.46, 0.42)],
    marks: [circle(sheet, ...question, 0.085)],
  }
}

/** A window with a conversation in it: a question, an answer, room for the next. */
function window(sheet: Sheet): Motif {
  return {
    ...nothing(),
    thin: [tile(sheet, -0.8, -0.8, 0.8, 0.8, 0.07), line(sheet, [-0.8, -0.5], [0.8, -0.5]), tile(sheet, -0.62, 0.54, 0.62, 0.67, 0.04)],
    dots: [0.4, 0.52, 0.64].map(u => circle(sheet, u, -0.65, 0.04)),
    plates: [tile(sheet, 0.2, -0.36, 0.64, -0.08, 0.14)],
    filled: [tile(sheet, -0.62, 0.14, -0.02, 0.4, 0.12)],
  }
}

export const motifs: Record<LayerId, (sheet: Sheet) => Motif> = {
  'llm-apis': text,
  'frameworks': chain,
  'vector-databases': points,
  'application': window,
}
