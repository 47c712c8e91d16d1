import { join } from 'node:path'
import { isUnchanged } from '../base/file-state.ts'
import type { Course, Deck } from '../course/course.ts'
import { readBuildRecord } from './build-record.ts'
import { deckFingerprint } from './fingerprint.ts'

/** True where `dist/` holds the deck as its inputs are now, and each of its files as it was written. */
export function isBuilt(course: Course, deck: Deck): boolean {
  const record = readBuildRecord(course, deck)
  return record !== undefined
    && record.fingerprint === deckFingerprint(course, deck, record.inputs)
    && Object.entries(record.files).every(([path, state]) => isUnchanged(join(course.root, 'dist', path), state))
}
