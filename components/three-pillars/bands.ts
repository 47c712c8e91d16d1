import type { PillarId } from './pillar-words'
import { written, type Track } from './tracks'

/** What is drawn along a track, as SVG paths: thin lines, thick strokes, and outlines filled with paper. */
export interface Band { thin: string, thick: string, boxes: string }

/** Half the width of a band, in px. */
export const halfBand = 6

/** The three pillars are told apart by what their rings are made of, not by colour. */
export const bandOf: Record<PillarId, (track: Track) => Band> = {
  models: words,
  systems: plan,
  production: bricks,
}

/** Two lines of words, for the language of models. */
function words(track: Track): Band {
  const row = (lengths: readonly number[], aside: number): string => {
    const gap = 7
    const pieces: [from: number, to: number][] = []
    for (let at = 0, i = 0; at < track.length - 6; i++) {
      const to = at + lengths[i % lengths.length]!
      pieces.push([at, to])
      at = to + gap
    }
    // The last word ends where the track does.
    const fit = track.length / pieces.at(-1)![1]
    return pieces.map(([from, to]) => track.run(from * fit, to * fit, aside)).join('')
  }
  return { thin: '', thick: row([19, 8, 26, 12, 15, 6, 22], 3.6) + row([11, 24, 7, 17, 13, 28, 9], -3.6), boxes: '' }
}

/** Boxes joined by a line, for the plan of systems. */
function plan(track: Track): Band {
  const count = Math.max(1, Math.round(track.length / 33))
  const half = 4.6
  const boxes = Array.from({ length: count }, (_, i) => {
    const middle = (i + 0.5) * track.length / count
    const corners = [[-half, -half], [half, -half], [half, half], [-half, half]] as const
    return `M${corners.map(([along, aside]) => written(track.at(middle + along, aside))).join('L')}Z`
  })
  return { thin: track.run(0, track.length, 0), thick: '', boxes: boxes.join('') }
}

/** Two courses of bricks, for the solidity of engineering. */
function bricks(track: Track): Band {
  const count = Math.max(1, Math.round(track.length / 20))
  const brick = track.length / count
  const edge = halfBand - 0.8
  const joint = (along: number, from: number, to: number): string => `M${written(track.at(along, from))}L${written(track.at(along, to))}`
  const joints = Array.from({ length: count + 1 }, (_, i) => joint(i * brick, 0, edge) + (i < count ? joint((i + 0.5) * brick, -edge, 0) : ''))
  const ends = joint(0, -edge, 0) + joint(track.length, -edge, 0)
  return { thin: [-edge, 0, edge].map(aside => track.run(0, track.length, aside)).join('') + joints.join('') + ends, thick: '', boxes: '' }
}
