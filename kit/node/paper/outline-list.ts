import { type Html, html } from '../../shared/html.ts'
import { partsOf, type PrintedSlide } from './parts.ts'
import type { PaperWords } from '../../words/words.ts'

/** So many slides stay in one column with the section that opens them. */
const fewSlides = 8

/** The slides with their minutes and pages, those of a section below it. Each row is one link to its page. */
export function outlineList(slides: PrintedSlide[], words: PaperWords): Html {
  return html`<ol>
${partsOf(slides).map(({ opener, slides }) => opener
  ? html`<li class="part${slides.length <= fewSlides && ' few'}">${entry(opener, words)}${slides.length > 0 && html`<ol>${slides.map(slide => html`<li>${entry(slide, words)}</li>`)}</ol>`}</li>`
  : slides.map(slide => html`<li>${entry(slide, words)}</li>`))}
</ol>`
}

function entry({ slide, anchor }: PrintedSlide, words: PaperWords): Html {
  return html`<a class="entry" href="#${anchor}"><span class="name">${slide.title}</span> <span class="min">${words.minutes(slide.minutes)}</span> <span class="leader" aria-hidden="true"></span>${pageNumber(anchor)}</a>`
}

/**
 * Holds the number of the page on which an element lands; known once the document was printed. It is no link: a row of
 * contents is one, or has one in its title.
 */
export function pageNumber(anchor: string): Html {
  return html`<span class="page" data-page-of="${anchor}">0</span>`
}
