import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sha256 } from '../base/file-state.ts'
import { readKept, writeKept } from '../base/kept.ts'
import { packageFile } from '../base/kit-folder.ts'
import type { Deck } from './course.ts'

/** A deck as it was read, and of what. */
interface Kept {
  /** Stands for what read it. */
  reader: string
  /** The Markdown files, the deck's own and those it imports: absolute paths with the hashes of what stood in them. */
  files: [file: string, hash: string][]
  deck: Deck
}

/**
 * The deck that an earlier run read from a file, where that file and all that it imports are as they were; else undefined.
 * The YAML of every slide takes as long to read as all else of a run that has nothing to do.
 */
export function keptDeck(root: string, file: string): Deck | undefined {
  const text = readKept(placeOf(root, file))
  const kept = text === undefined ? undefined : JSON.parse(text) as Kept
  return kept?.reader === reader() && kept.deck.file === file && kept.files.every(([path, hash]) => hashOf(path) === hash) ? kept.deck : undefined
}

/**
 * Keeps a deck for the next run. One that JSON cannot hold, `.inf` in its settings for one, is read each time.
 * @param files the Markdown that it was read from, with the hash of what was read: the author may have saved meanwhile.
 */
export async function keepDeck(root: string, deck: Deck, files: ReadonlyMap<string, string>): Promise<void> {
  const text = JSON.stringify({ reader: reader(), files: Array.from(files), deck } satisfies Kept)
  if (!isDeepStrictEqual((JSON.parse(text) as Kept).deck, deck))
    return
  // Reading a course that one may not write to gives the same course.
  await writeKept(placeOf(root, deck.file), text).catch(() => undefined)
}

function placeOf(root: string, file: string): string {
  return join(root, '.workshop/read', `${relative(join(root, 'slides'), file).split(sep).join('.')}.json`)
}

function hashOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file))
  }
  catch {
    return undefined
  }
}

let ofReader: string | undefined

/** A hash over what decides what a deck's Markdown means: Slidev's parser, by its version, and the kit's reading of it. */
function reader(): string {
  const files = [packageFile('@slidev/parser/package.json'), new URL('./read-deck.ts', import.meta.url), new URL('../../shared/plain-text.ts', import.meta.url)]
  return ofReader ??= sha256(Buffer.from(files.map(file => readFileSync(file, 'utf8')).join('\0')))
}
