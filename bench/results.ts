import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '../kit/node/base/write-whole.ts'

/** One measured run. */
export interface Sample {
  ms: number
  /** The most memory that all processes of the run held together, in bytes; null where the system has no /proc. */
  peak: number | null
}

/** When, where and with what a part was measured. */
export interface Circumstances {
  /** The day, as 2026-11-21. */
  date: string
  system: string
  cores: number
  /** Bytes. */
  memory: number
  /** Names and versions of all that took part. */
  versions: Record<string, string>
}

/** What is compared. */
export const tools = ['kit', 'slidev', 'marp'] as const
export type Tool = typeof tools[number]

/** Everything for every deck, by each tool. */
export interface Comparison extends Circumstances {
  decks: number
  slides: number
  /** In the order of the runs. */
  runs: Record<Tool, Sample[]>
}

/** `workshop make` once more: with nothing changed, and with one slide changed. */
export interface Edits extends Circumstances {
  decks: number
  /** The deck of the changed slide, and its slides. */
  deck: string
  slides: number
  unchanged: Sample[]
  /** `slidev build` of that deck alone, in the same turns. */
  slidevBuild?: Sample[]
  /** From a save to the file, with `make --watch`. */
  watch?: Watching
  /** `touched`: the decks whose site or exports were written. */
  changed: (Sample & { touched: string[] })[]
}

/** How long after a save the deck's site is another one, and its handout. */
export interface Watching { site: Sample[], handout: Sample[] }

/** From the start of a command until the first slide of a deck is seen. */
export interface Presenting extends Circumstances {
  deck: string
  slides: number
  /** Until `workshop present` has said where stage and console are. */
  up: Sample[]
  kit: Sample[]
  slidev: Sample[]
}

/** A generated course, made once from nothing. */
export interface Curve extends Circumstances {
  slidesPerDeck: number
  points: (Sample & { decks: number })[]
}

/** What has been measured so far; a part that was not stays as it was measured last. */
export interface Results {
  compare?: Comparison
  edits?: Edits
  present?: Presenting
  curve?: Curve
}

/** The results in a file; none where there is no file yet. */
export function readResults(file: string): Results {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Results : {}
}

export async function writeResults(file: string, results: Results): Promise<void> {
  await writeWhole(file, `${JSON.stringify(results, undefined, 2)}\n`)
}
