import type { Deck } from '../course/course.ts'

/** A word that a module explains. */
export interface Term { term: string, meaning: string }

/** The terms under `glossary:` in the headmatter of the decks, each once, in the order of the language's alphabet. */
export function termsOf(decks: readonly Deck[], locale: string): Term[] {
  const terms = new Map<string, string>()
  for (const { glossary } of decks.map(deck => deck.headmatter)) {
    if (typeof glossary !== 'object' || glossary === null)
      continue
    for (const [term, meaning] of Object.entries(glossary)) {
      if (typeof meaning === 'string' && !terms.has(term))
        terms.set(term, meaning)
    }
  }
  return [...terms].map(([term, meaning]) => ({ term, meaning }))
    .sort((a, b) => a.term.localeCompare(b.term, locale, { sensitivity: 'base' }))
}
