import pc from 'picocolors'
import type { FailedDeck } from './failed-deck.ts'
import { deckName } from '../course/select.ts'

/** How much of a failed deck's output is shown: its end says what is wrong. */
const lines = 25

/** Tells on stderr which decks failed and why. */
export function printFailures(failed: FailedDeck[]): void {
  for (const { deck, reason } of failed) {
    console.error(`\n${pc.red(pc.bold(`${deckName(deck)} failed`))}  ${deck.file}`)
    console.error(reason.split('\n').slice(-lines).map(line => `  ${line}`).join('\n'))
  }
  if (failed.length > 0)
    console.error(`\n${pc.dim('Next:')} mend what is named above and run the command again; the other decks are done.`)
}
