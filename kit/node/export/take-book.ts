import type { Browser } from 'playwright-core'
import type { Course, Deck } from '../course/course.ts'
import { deckName } from '../course/select.ts'
import { printPages } from '../print/print-pages.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { Take } from '../print/taken-decks.ts'
import { timed, type Timing } from '../report/timing.ts'

/** The slides of all decks of a book, one deck after another. @param name of the book, in the timings. */
export async function takeBook(course: Course, decks: readonly Deck[], browser: Browser, site: string, take: Take, name: string, timings?: Timing[]): Promise<TakenDeck[]> {
  const taken: TakenDeck[] = []
  for (const deck of decks) {
    const pages = printPages(browser, site, course, deck)
    taken.push(await timed(timings, name, `take ${deckName(deck)}`, () => take(pages, deck)).finally(() => pages.close()))
  }
  return taken
}
