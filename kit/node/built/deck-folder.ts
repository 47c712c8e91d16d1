import { join } from 'node:path'
import type { Course, Deck } from '../course/course.ts'

/** Where a deck's site stands. */
export function deckFolder(course: Course, deck: Deck): string {
  return join(course.root, 'dist', deck.module, deck.locale)
}
