import pc from 'picocolors'
import { Mistake } from '../base/mistakes.ts'
import type { FailedDeck } from './failed-deck.ts'
import { deckName } from '../course/select.ts'
import { formatMistake } from './print-mistake.ts'

/** Tells on stderr which decks failed and why, with the author's files and lines. Paths are relative to `root`. */
export function printFailures(failed: FailedDeck[], root: string): void {
  for (const { deck, isBuilt, problems } of failed) {
    console.error(`\n${pc.red(pc.bold(`${deckName(deck)} could not be ${isBuilt ? 'printed' : 'built'}`))}`)
    console.error(formatMistake(new Mistake(problems), root))
  }
  if (failed.length > 0)
    console.error(`\n${pc.dim('Next:')} mend what is named above and run the command again; the other decks are done.`)
}
