import { Html, html } from '../../shared/html.ts'
import type { Part, PrintedSlide } from './parts.ts'
import { picture } from './picture.ts'
import { type ChapterContext, online, slideSheet } from './slide-sheet.ts'

/** How wide a slide is on a page with several, in mm. */
const widths = { 'two-up': 106, 'three-up': 82, 'six-up': 81 } as const

/** Several slides a page. Activities keep a sheet of their own: one writes on them. */
export function slideCards(context: ChapterContext, parts: Part[]): Html {
  const slides = parts.flatMap(({ opener, slides }) => opener ? [opener, ...slides] : slides)
  const groups: PrintedSlide[][] = []
  for (const one of slides) {
    const last = groups.at(-1)
    if (last && one.slide.layout !== 'activity' && last[0]!.slide.layout !== 'activity')
      last.push(one)
    else
      groups.push([one])
  }
  return html`${groups.map(group => group[0]!.slide.layout === 'activity'
    ? slideSheet(context, group[0]!)
    : html`<div class="cards ${context.options.layout}">${group.map(one => card(context, one))}</div>`)}`
}

function card(context: ChapterContext, one: PrintedSlide): Html {
  const { words, options: { layout } } = context
  if (layout === 'notes')
    throw new Error('The notes layout has sheets, not cards.')
  const { slide, taken, anchor } = one
  const shown = picture(one, widths[layout])
  const facts = html`<p class="facts"><span class="no">${words.slide(slide.no)}</span> ${words.minutes(slide.minutes)}</p>${online(context, one)}`
  const lines = html`<div class="lines" aria-hidden="true"></div>`
  const text = taken.text && html`<div class="reading">${new Html(taken.text)}</div>`
  return layout === 'two-up'
    ? html`<section class="card" id="${anchor}"><div class="row">${shown}<div class="write">${facts}${lines}</div></div>${text}</section>`
    : layout === 'three-up'
      ? html`<section class="card" id="${anchor}"><div class="left">${shown}${facts}</div><div class="write">${text}${lines}</div></section>`
      : html`<section class="card" id="${anchor}">${shown}<div class="write">${facts}${lines}</div></section>`
}
