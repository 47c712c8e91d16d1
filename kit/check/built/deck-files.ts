import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { deckFolder } from '../../build/build-decks.ts'
import type { Course, Deck } from '../../course/course.ts'

/** The absolute paths of the deck's built files, of the given endings (`.js`) where some are given. */
export function deckFiles(course: Course, deck: Deck, endings?: string[]): string[] {
  return readdirSync(deckFolder(course, deck), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && (endings?.includes(extname(entry.name)) ?? true))
    .map(entry => join(entry.parentPath, entry.name))
}
