import type { Course, Module } from '../../course/course.ts'
import type { Finding } from '../finding.ts'
import { readDeck, type ReadDeck } from '../markdown/read-deck.ts'
import type { LanguageRule } from './rule.ts'
import { sameClicks } from './same-clicks.ts'
import { sameComponents } from './same-components.ts'
import { sameCurrency } from './same-currency.ts'
import { sameLayout, sameMinutes } from './same-settings.ts'
import { sameSlides } from './same-slides.ts'
import { sameSnippets } from './same-snippets.ts'
import { textUntranslated } from './text-untranslated.ts'

/** Every rule that compares a deck with the same module in the course's first language. */
export const languageRules: LanguageRule[] = [
  sameSlides,
  sameLayout,
  sameMinutes,
  sameComponents,
  sameSnippets,
  sameClicks,
  sameCurrency,
  textUntranslated,
]

/** Where the languages of a module have come apart. */
export function checkLanguages(course: Course, modules: Module[]): Finding[] {
  return modules.flatMap(({ decks }) => {
    const [first, ...others] = decks.map(deck => readDeck(course, deck))
    return others.flatMap(other => languageRules.flatMap(rule => findingsOf(rule, first!, other)))
  })
}

function findingsOf({ name, decks, slides }: LanguageRule, first: ReadDeck, other: ReadDeck): Finding[] {
  const common = { rule: name, severity: 'error', locale: other.deck.locale } as const
  const languages = { first: first.deck.locale, other: other.deck.locale }
  const ofDecks = (decks?.(first, other) ?? []).map(({ slide, ...fault }): Finding =>
    ({ ...common, file: slide?.file ?? other.deck.file, ...(slide && { slide: { no: slide.no, id: slide.id } }), ...fault }))
  const ofSlides = other.slides.flatMap((read) => {
    const { file, no, id } = read.slide
    const original = first.slides.find(({ slide }) => slide.id === id)
    return original
      ? (slides?.(original, read, languages) ?? []).map((fault): Finding => ({ ...common, file, slide: { no, id }, ...fault }))
      : []
  })
  return [...ofDecks, ...ofSlides]
}
