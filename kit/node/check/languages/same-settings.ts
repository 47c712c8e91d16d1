import type { ReadSlide } from '../markdown/read-deck.ts'
import type { Fault } from '../markdown/rule.ts'
import type { Languages, LanguageRule } from './rule.ts'

export const sameLayout: LanguageRule = {
  name: 'languages-same-layout',
  slides: (first, other, { first: language }) => first.slide.layout === other.slide.layout
    ? []
    : [{ line: other.settings.lineOf('layout'), what: `the layout is ${other.slide.layout}, in ${language} it is ${first.slide.layout}`, next: `Write "layout: ${first.slide.layout}", or change ${language}.` }],
}

/** Also what else a slide or the deck says about itself and no language changes: clock, accent, teaches, skip. */
export const sameMinutes: LanguageRule = {
  name: 'languages-same-minutes',
  decks: (first, other) => {
    const [wanted, found] = [first, other].map(({ deck }) => shown(deck.terms)) as [string, string]
    return wanted === found ? [] : [{
      line: other.settings.lineOf('glossary'),
      what: `glossary is ${found}, in ${first.deck.locale} it is ${wanted}`,
      next: `Write "glossary: ${wanted}", or change ${first.deck.locale}.`,
    }]
  },
  slides: (first, other, languages) => ['minutes', 'clock', 'accent', 'teaches', 'skip'].flatMap(key => differing(key, first, other, languages)),
}

function differing(key: string, first: ReadSlide, other: ReadSlide, { first: language }: Languages): Fault[] {
  const wanted = shown(first.slide.frontmatter[key])
  const found = shown(other.slide.frontmatter[key])
  if (wanted === found)
    return []
  return [{
    line: other.settings.lineOf(key),
    what: `${key} is ${found ?? 'missing'}, in ${language} it is ${wanted ?? 'missing'}`,
    next: wanted === undefined ? `Take it out, or write it in ${language} too.` : `Write "${key}: ${wanted}", or change ${language}.`,
  }]
}

/** As in YAML: `amber`, `[M1.2, M1.7]`. */
function shown(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ')
}
