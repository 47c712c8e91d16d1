import { extname, join } from 'node:path'
import { deckFolder } from '../../built/deck-folder.ts'
import { readBuildRecord } from '../../built/build-record.ts'
import { filesBelow } from '../../base/files-below.ts'
import type { Course, Deck } from '../../course/course.ts'

/**
 * The absolute paths of the deck's built files, with those that other decks share, of the given endings (`.js`) where
 * some are given. What is there compressed as well counts once.
 */
export function deckFiles(course: Course, deck: Deck, endings?: string[]): string[] {
  const own = deckFolder(course, deck)
  const assets = readBuildRecord(course, deck)?.assets ?? []
  return [...filesBelow(own).map(name => join(own, name)), ...assets.map(name => join(course.root, 'dist/assets', name))]
    .filter(file => !['.br', '.gz'].includes(extname(file)) && (endings?.includes(extname(file)) ?? true))
}
