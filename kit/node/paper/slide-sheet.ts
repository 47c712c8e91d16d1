import { Html, html } from '../../shared/html.ts'
import type { Deck } from '../course/course.ts'
import { deckAddress } from '../print/take-slides.ts'
import type { PrintOptions } from '../print/print-options.ts'
import type { Measure } from './measure.ts'
import type { PrintedSlide } from './parts.ts'
import { picture } from './picture.ts'
import type { PaperWords } from '../../words/words.ts'

/** What the sheets of one deck need to know. */
export interface ChapterContext {
  deck: Deck
  words: PaperWords
  measure: Measure
  options: PrintOptions
}

/**
 * One slide, as large as the page allows, its text below and room to write under it.
 * @param more what stands above it, and by which id it is found where that is not the slide's own.
 */
export function slideSheet(context: ChapterContext, one: PrintedSlide, more: { before?: Html, id?: string } = {}): Html {
  const { words } = context
  const { slide, taken } = one
  return html`<section class="sheet${slide.layout === 'activity' && ' worksheet'}"${taken.set && new Html(' data-cut')} data-goes-on="${words.goesOn(slide.no)}">
${more.before}
${slideText(context, one, more.id)}
<div class="room-to-write"><p>${words.notes}</p><div class="lines" aria-hidden="true"></div></div>
</section>`
}

/** A slide as its picture, or as text where it is code or a worksheet, with what attendees read beside it. */
export function slideText(context: ChapterContext, one: PrintedSlide, id = one.anchor): Html {
  const { words, measure } = context
  const { slide, taken } = one
  const worksheet = slide.layout === 'activity'
  const clock = worksheet ? Number(slide.frontmatter.clock ?? slide.minutes) : slide.minutes
  return html`<div class="slide" id="${id}">
${taken.set ? html`<div class="set reading">${new Html(taken.set)}</div>` : picture(one, measure.textWidth)}
<div class="columns">
<div class="beside">
<p class="no">${words.slide(slide.no)}</p>
<p class="facts">${worksheet && html`<strong>${words.worksheet}</strong>`}${clock === slide.minutes ? words.minutes(slide.minutes) : words.minutesOnClock(slide.minutes, clock)}</p>
${online(context, one)}
</div>
<div class="main reading">${new Html(taken.text)}</div>
</div>
</div>`
}

/** Where the slide is found online. */
export function online({ deck, words, options }: ChapterContext, { slide }: PrintedSlide): Html | undefined {
  const address = deckAddress(options.url, deck)
  return address === undefined ? undefined : html`<p class="online"><a href="${address}#/${slide.id}">${words.onScreen}</a></p>`
}
