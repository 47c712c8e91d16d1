import type { Slide } from '../../course/course.ts'
import type { ReadDeck, ReadSlide } from '../markdown/read-deck.ts'
import type { Fault } from '../markdown/rule.ts'

/** One rule between two languages of a module. Its findings are about the other language, not the first. */
export interface LanguageRule {
  /** In kebab-case, as docs/rules.md explains it. */
  name: string
  decks?: (first: ReadDeck, other: ReadDeck) => (Fault & { slide?: Slide })[]
  /** For each slide that both decks have, by its id. */
  slides?: (first: ReadSlide, other: ReadSlide, languages: Languages) => Fault[]
}

/** How the two languages are called. */
export interface Languages { first: string, other: string }
