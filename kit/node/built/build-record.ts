import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FileState } from '../base/file-state.ts'
import type { Course, Deck } from '../course/course.ts'
import { writeWhole } from '../base/write-whole.ts'

// Records stand outside dist/, which is hosted.
const recordFile = (course: Course, deck: Deck) => join(course.root, '.workshop/built', deck.module, `${deck.locale}.json`)

const BuildRecord = z.object({
  /** Of the inputs it was built from. */
  fingerprint: z.string(),
  /** Those inputs, as paths from the root. */
  inputs: z.array(z.string()),
  /** The deck's files below `dist/assets/`, which other decks may share. */
  assets: z.array(z.string()),
  /** Of those, what only *Run* and *Edit* of a snippet load. */
  onDemand: z.array(z.string()),
  /** The path of the site that it was built for: absolute with slashes at both ends, or `./` for any. */
  base: z.string(),
  /** All that the build has written into `dist/`, by path from there, as it was then. */
  files: z.record(z.string(), FileState),
})
/** What `dist/` holds for a deck. */
export type BuildRecord = z.infer<typeof BuildRecord>

/** The record of the deck's last build; undefined where there is none. */
export function readBuildRecord(course: Course, deck: Deck): BuildRecord | undefined {
  try {
    return BuildRecord.parse(JSON.parse(readFileSync(recordFile(course, deck), 'utf8')))
  }
  catch {
    return undefined // No record, or a damaged one: the deck is built again.
  }
}

/** Of what `dist/` holds of the deck; empty where that is not known. */
export function builtFingerprint(course: Course, deck: Deck): string {
  return readBuildRecord(course, deck)?.fingerprint ?? ''
}

export async function writeBuildRecord(course: Course, deck: Deck, record: BuildRecord): Promise<void> {
  await writeWhole(recordFile(course, deck), JSON.stringify(record))
}

/** The path under which what is built wants to be served: `/`, unless a deck was built for another. */
export function builtBase(course: Course): string {
  return ownBase(course) ?? '/'
}

/** The path for which a deck was built; undefined where they work under any. */
function ownBase(course: Course): string | undefined {
  const bases = course.modules.flatMap(module => module.decks).map(deck => readBuildRecord(course, deck)?.base)
  return bases.find(base => base?.startsWith('/'))
}

/** Where the site will be hosted. */
export interface SitePlace {
  /** The path of its root, with slashes at both ends; undefined where nobody has said it. */
  path?: string
  /** The whole address of its root, where the course says one. */
  address?: string
  /** Which of the course's editions it is; undefined for the current one. */
  edition?: string
}

/** What `url:` in course.yaml and `--base` say of where what is built will be hosted. An edition has the host of the course's `url:`. */
export function sitePlace(course: Course): SitePlace {
  const base = ownBase(course)
  const address = course.url === undefined ? undefined : new URL(base ?? '', course.url).href
  const path = base ?? (address === undefined ? undefined : new URL(address).pathname)
  const edition = course.editions.find(name => base?.endsWith(`/${name}/`))
  return { ...path !== undefined && { path }, ...address !== undefined && { address }, ...edition !== undefined && { edition } }
}

/** The base to build a stale deck with: a site that was built for a path of its own keeps it. */
export function rebuildBase(course: Course): string {
  const base = builtBase(course)
  return base === '/' ? './' : base
}
