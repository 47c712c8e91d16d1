import type { Problem } from '../base/mistakes.ts'
import type { Deck } from '../course/course.ts'

/** A deck that could not be made, with the reasons in words for its author. */
export interface FailedDeck {
  deck: Deck
  /** Whether it came to a built deck, which then could not be printed. */
  isBuilt: boolean
  problems: Problem[]
}
