import { Html, html } from '../../shared/html.ts'
import { pageNumber } from './outline-list.ts'
import type { Part, PrintedSlide } from './parts.ts'
import { picture } from './picture.ts'
import { type ChapterContext, online, slideSheet, slideText } from './slide-sheet.ts'

/** How wide a slide is on a page with several, in mm. */
const widths = { 'two-up': 106, 'three-up': 82, 'six-up': 81 } as const

/** Several slides a page, in their order; behind them a sheet for each activity, for one writes on it. */
export function slideCards(context: ChapterContext, parts: Part[]): Html {
  const slides = parts.flatMap(({ opener, slides }) => opener ? [opener, ...slides] : slides)
  const activities = slides.filter(isActivity)
  return html`<div class="cards ${context.options.layout}">${slides.map(one => card(context, one))}</div>
${activities.map(one => slideSheet(context, one, { id: worksheetOf(one) }))}`
}

const isActivity = ({ slide }: PrintedSlide): boolean => slide.layout === 'activity'
const worksheetOf = ({ anchor }: PrintedSlide): string => `${anchor}-worksheet`

function card(context: ChapterContext, one: PrintedSlide): Html {
  const { words, options: { layout } } = context
  if (layout === 'notes')
    throw new Error('The notes layout has sheets, not cards.')
  const { slide, taken, anchor } = one
  const lines = html`<div class="lines" aria-hidden="true"></div>`
  // Code is read as text, once, as wide as the page. Where a slide has no text at all, its picture is what it is known by.
  if (taken.set && !isActivity(one) && layout !== 'six-up')
    return html`<section class="card of-code" data-cut>${slideText(context, one)}<div class="write">${lines}</div></section>`
  const facts = html`<p class="facts"><span class="no">${words.slide(slide.no)}</span> ${words.minutes(slide.minutes)}</p>${online(context, one)}`
  const shown = isActivity(one) ? activity(context, one, widths[layout]) : picture(one, widths[layout])
  const text = !isActivity(one) && taken.text && html`<div class="reading">${new Html(taken.text)}</div>`
  return layout === 'two-up'
    ? html`<section class="card" id="${anchor}"><div class="row">${shown}<div class="write">${facts}${lines}</div></div>${text}${lines}</section>`
    : layout === 'three-up'
      ? html`<section class="card" id="${anchor}"><div class="left">${shown}${facts}</div><div class="write">${text}${lines}</div></section>`
      : html`<section class="card" id="${anchor}">${shown}<div class="write">${facts}${lines}</div></section>`
}

/** A picture where its sheet has none, for nothing is drawn twice in a document; and where to find the sheet. */
function activity({ words }: ChapterContext, one: PrintedSlide, width: number): Html {
  return html`<div>${one.taken.set ? picture(one, width) : html`<h2>${one.slide.title}</h2>`}
<p class="where"><a href="#${worksheetOf(one)}">${words.worksheet} · ${words.page} ${pageNumber(worksheetOf(one))}</a></p></div>`
}
