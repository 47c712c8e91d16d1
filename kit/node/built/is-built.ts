import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, Deck } from '../course/course.ts'
import { readBuildRecord } from './build-record.ts'
import { deckFolder } from './deck-folder.ts'
import { deckFingerprint } from './fingerprint.ts'

/** True where `dist/` holds the deck as its inputs are now. */
export function isBuilt(course: Course, deck: Deck): boolean {
  const record = readBuildRecord(course, deck)
  return record?.inputs !== undefined
    && record.fingerprint === deckFingerprint(course, deck, record.inputs)
    && existsSync(join(deckFolder(course, deck), 'index.html'))
    && record.assets.every(name => existsSync(join(course.root, 'dist/assets', name)))
}
