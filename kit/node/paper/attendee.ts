import { Html, html } from '../../shared/html.ts'
import { outlineList, pageNumber } from './outline-list.ts'
import { measureOf } from './measure.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { type Part, partsOf, type PrintedSlide, printedSlides } from './parts.ts'
import { coverPicture, picture } from './picture.ts'
import { qrCode } from './qr-code.ts'
import { slideCards } from './slide-cards.ts'
import { type ChapterContext, slideSheet } from './slide-sheet.ts'
import { deckAddress, type TakenDeck } from '../print/take-slides.ts'
import type { PaperWords } from '../../words/words.ts'

/**
 * A module's pages for attendees: the title page, and each slide with its text and room to write.
 * The `sources` slides are left to `closing.ts`, which sets their lists as text.
 */
export function chapter(taken: TakenDeck, words: PaperWords, options: PrintOptions): Html {
  const context: ChapterContext = { deck: taken.deck, words, measure: measureOf(options.paper), options }
  const [cover, ...slides] = printedSlides(taken)
  const parts = partsOf(slides.filter(({ taken }) => taken.sources === ''))
  return html`<article class="chapter" lang="${taken.deck.locale}">
${titleSheet(context, cover!, printedSlides(taken))}
${options.layout === 'notes'
  ? parts.map(part => partSheets(context, part))
  : slideCards(context, parts)}
</article>`
}

/** The cover, what the module gives, its outline, and where the deck is found. */
function titleSheet({ deck, words, measure, options }: ChapterContext, cover: PrintedSlide, slides: PrintedSlide[]): Html {
  const address = deckAddress(options.url, deck)
  return html`<section class="sheet title" id="${cover.anchor}">
${coverPicture(cover, measure.textWidth)}
<div class="columns">
<div class="main">
<p class="promise">${deck.promise}</p>
<div class="reading">${new Html(cover.taken.text)}</div>
</div>
<div class="beside">
<p class="facts"><strong>${words.minutes(deck.minutes)}</strong>${words.slides(deck.slides.length)}${deck.level && html`<br>${deck.level}`}</p>
${address !== undefined && html`<p class="online">${words.online}</p>
<a class="qr-link" href="${address}">${qrCode(address, words.qr(address))}</a>
<p class="address"><a href="${address}">${breakable(address)}</a></p>`}
</div>
</div>
<nav class="toc">
<div class="head"><h2>${words.outline}</h2><p aria-hidden="true">${words.minutesShort} · ${words.page}</p></div>
${outlineList(slides, words)}
</nav>
</section>`
}

/** A section without a text of its own shares the sheet with the slide that follows. */
function partSheets(context: ChapterContext, { opener, slides }: Part): Html {
  if (!opener)
    return html`${slides.map(slide => slideSheet(context, slide))}`
  if (opener.taken.text || slides.length === 0)
    return html`${[opener, ...slides].map(slide => slideSheet(context, slide))}`
  const [first, ...others] = slides
  return html`${slideSheet(context, first!, { before: partOpener(context, opener, slides) })}
${others.map(slide => slideSheet(context, slide))}`
}

/** So many slides are listed where their part begins; the outline has those of a longer one. */
const listedSlides = 10

/** The section's slide, small, beside what the part holds. */
function partOpener({ words }: ChapterContext, opener: PrintedSlide, slides: PrintedSlide[]): Html {
  const minutes = slides.reduce((sum, { slide }) => sum + slide.minutes, opener.slide.minutes)
  return html`<div class="opener" id="${opener.anchor}">
${picture(opener, 66)}
<div>
${slides.length > listedSlides
  ? html`<p class="kicker">${words.inThisPart}</p>
<p class="pages">${words.pages} ${pageNumber(opener.anchor)}–${pageNumber(slides.at(-1)!.anchor)}</p>
<p class="facts">${words.slides(slides.length + 1)} · ${words.minutes(minutes)}</p>`
  : html`<p class="kicker"><span>${words.inThisPart}</span><span aria-hidden="true">${words.page}</span></p>
<ol>
${slides.map(({ slide, anchor }) => html`<li><a href="#${anchor}"><span class="name">${slide.title}</span> <span class="leader" aria-hidden="true"></span>${pageNumber(anchor)}</a></li>`)}
</ol>`}
</div>
</div>`
}

/** An address that may break after its slashes, where a column is narrow. */
function breakable(address: string): Html {
  return html`${address.replace(/^https?:\/\//, '').split('/').flatMap((part, index) => index === 0 ? [part] : ['/', new Html('<wbr>'), part])}`
}
