import pc from 'picocolors'
import { Mistake } from '../base/mistakes.ts'
import type { Course, Deck, UnreadableDeck } from '../course/course.ts'
import { selectDecks, selectUnreadable } from '../course/select.ts'
import { formatMistake } from '../report/print-mistake.ts'

/** The decks that a person named, and those among them that cannot be read. */
export interface Chosen { decks: Deck[], unreadable: UnreadableDeck[] }

/**
 * @throws Mistake where a name fits nothing, and where none of the decks can be read.
 */
export function chosenDecks(course: Course, modules: string[], languages: string[]): Chosen {
  const decks = selectDecks(course, modules, languages)
  const unreadable = selectUnreadable(course, modules, languages)
  if (decks.length === 0 && unreadable.length > 0)
    throw new Mistake(unreadable.flatMap(({ problems }) => problems))
  return { decks, unreadable }
}

/** Tells on stderr which decks cannot be read, and that the others go on. */
export function printUnreadable(unreadable: UnreadableDeck[], root: string): void {
  for (const { module, locale, problems } of unreadable) {
    console.error(pc.red(pc.bold(`${module} ${locale} cannot be read; the other decks go on`)))
    console.error(`${formatMistake(new Mistake(problems), root)}\n`)
  }
}
