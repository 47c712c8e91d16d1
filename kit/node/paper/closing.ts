import { Html, html } from '../../shared/html.ts'
import type { Course } from '../course/course.ts'
import { printedSlides, type PrintedSlide } from './parts.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import { termsOf } from '../course/terms.ts'
import type { PaperWords } from '../../words/words.ts'

/** The last pages: the terms that the decks explain, and what they cite, each list once for all decks. */
export function closing(course: Course, decks: TakenDeck[], words: PaperWords, locale: string): Html | undefined {
  const terms = termsOf(course, decks.map(({ deck }) => deck), locale)
  const sources = decks.map(taken => ({ taken, slides: printedSlides(taken).filter(({ taken }) => taken.sources !== '') })).filter(({ slides }) => slides.length > 0)
  if (terms.length === 0 && sources.length === 0)
    return undefined
  return html`<article class="closing" lang="${locale}">
${terms.length > 0 && html`<section class="glossary" id="glossary">
<h2>${words.glossary}</h2>
<dl>
${terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}
</dl>
</section>`}
${sources.length > 0 && html`<section class="sources-list" id="sources">
<h2>${words.sources}</h2>
${sources.map(({ taken, slides }) => html`${decks.length > 1 && html`<h3>${taken.deck.title}</h3>`}${slides.map(list)}`)}
</section>`}
</article>`
}

/** The slide's list, its addresses written out, and what its text says about them. */
function list({ taken, anchor }: PrintedSlide): Html {
  return html`<div id="${anchor}"><ul>${new Html(taken.sources)}</ul><div class="reading">${new Html(taken.text)}</div></div>`
}
