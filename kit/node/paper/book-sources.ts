import { Html } from '../../shared/html.ts'
import { printedSlides } from './parts.ts'
import { all, innerHtml, named, parse } from './slide-html.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { Deck } from '../course/course.ts'

/** What a module is the first to cite, and what its texts say about it. */
export interface ModuleSources {
  deck: Deck
  /** The anchors of the slides that list them. */
  anchors: string[]
  /** Each with its number, as `3.2`. */
  sources: { no: string, html: Html }[]
  text: Html
}

/** One list for all modules: a source whose addresses an earlier one has named is not named again. */
export function bookSources(decks: readonly TakenDeck[]): ModuleSources[] {
  const known = new Set<string>()
  return decks.map((taken) => {
    const slides = printedSlides(taken).filter(({ taken }) => taken.sources !== '')
    const items = slides.flatMap(({ taken }) => all(named('li'), parse(taken.sources))).filter((item) => {
      const addresses = all(named('a'), item).map(({ attribs }) => attribs.href ?? '')
      const isNew = addresses.length === 0 || addresses.some(address => !known.has(address))
      for (const address of addresses)
        known.add(address)
      return isNew
    })
    return {
      deck: taken.deck,
      anchors: slides.map(({ anchor }) => anchor),
      sources: items.map((item, index) => ({ no: `${taken.deck.number}.${index + 1}`, html: new Html(innerHtml(item)) })),
      text: new Html(slides.map(({ taken }) => taken.text).join('')),
    }
  }).filter(({ sources, text }) => sources.length > 0 || text.source !== '')
}
