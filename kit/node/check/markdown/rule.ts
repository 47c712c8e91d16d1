import type { ReadDeck, ReadSlide } from './read-deck.ts'

/** One rule. It looks at a deck as a whole, or at each of its slides. */
export interface MarkdownRule {
  /** In kebab-case, as docs/rules.md explains it. */
  name: string
  deck?: (deck: ReadDeck) => Fault[]
  slide?: (slide: ReadSlide, deck: ReadDeck) => Fault[]
}

/** What a rule found. Who runs the rule adds its name, the language and the slide. */
export interface Fault {
  /** From 1, in the slide's file; for a deck's rule, in the deck's. */
  line: number
  /** What is wrong, without a full stop. */
  what: string
  /** How to mend it, as an imperative. */
  next: string
  /** Told, and no error: what a day that passes does. */
  severity?: 'warning'
}
