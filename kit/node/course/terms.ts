import type { Course, Deck, Term } from './course.ts'

/** The terms that the decks name in their headmatter, each once, in the order of the language's alphabet. */
export function termsOf(course: Course, decks: readonly Deck[], locale: string): Term[] {
  return [...new Set(decks.flatMap(deck => deck.terms))]
    .flatMap(id => course.glossary[id]?.[locale] ?? [])
    .sort((a, b) => a.term.localeCompare(b.term, locale, { sensitivity: 'base' }))
}
