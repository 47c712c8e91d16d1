/** One thing that is wrong with a deck, and how to mend it. */
export interface Finding {
  /** The rule's name, as docs/rules.md explains it. */
  rule: string
  /** An error keeps the deck from being made; a warning does not. */
  severity: 'error' | 'warning'
  /** Absolute path of the file to mend. */
  file: string
  /** From 1. */
  line: number
  /** The deck's language. */
  locale?: string
  /** The slide, where it is about one. */
  slide?: { no: number, id: string }
  /** What is wrong, in figures where there are any: "code block is 38 px wider than its column". */
  what: string
  /** How to mend it, as an imperative. */
  next: string
}
