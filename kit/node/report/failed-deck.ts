import type { Deck } from '../course/course.ts'

/** A deck that could not be made, with the reason in words for its author. */
export interface FailedDeck { deck: Deck, reason: string }
