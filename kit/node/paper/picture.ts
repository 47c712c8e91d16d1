import { type Html, html } from '../../shared/html.ts'
import { drawn } from './drawn-slides.ts'
import type { PrintedSlide } from './parts.ts'

/** What a slide measures on screen, in px. */
export const canvas = { width: 980, height: 551.25 }

const pxInMm = 96 / 25.4

/**
 * Chromium 153 draws what is reduced, and not moved as well, as a picture of its own, and the tags of its text stay
 * out of reach for readers like PDF.js. So every slide is moved, by less than can be seen. A test looks at the tags.
 */
const hairsbreadth = 'translate(-0.01px,0)'

/** The margins of a cover, in px: left and right, and above. */
const coverMargin = { side: 56, top: 40 }
/** What a letter may reach beyond the page's edge, in mm. */
const overhang = 3

/** The smallest that a slide's text may be printed, in pt: a picture that shares its page with much text is not reduced beyond it. */
const leastText = 6.5

/** The slide, reduced to a width in mm, within a hairline; its text stays text. */
export function picture({ taken }: PrintedSlide, width: number): Html {
  const scale = width / canvas.width
  const smallest = taken.smallest * scale * pxInMm * 0.75
  const least = smallest > 0 ? Math.min(1, leastText / smallest) : 0
  return reduced(taken.slide, width, canvas.height / canvas.width * width, scale, hairsbreadth, '', `;--least:${least.toFixed(3)}`)
}

/** A cover without its margins, so that its title stands on the page's own edge. */
export function coverPicture({ taken }: PrintedSlide, width: number): Html {
  const scale = width / (canvas.width - 2 * coverMargin.side)
  const height = (canvas.height - coverMargin.top) * scale
  const left = coverMargin.side - overhang / scale
  return reduced(taken.slide, width + overhang, height, scale, `translate(${-left}px,${-coverMargin.top}px)`, ' bare')
}

/** @param scale how many mm a px of the slide takes. */
function reduced(slide: string, width: number, height: number, scale: number, move: string, kind = '', style = ''): Html {
  return html`<div class="picture${kind}" style="width:${width.toFixed(3)}mm;height:${height.toFixed(3)}mm${style}"><div class="canvas" data-drawn style="transform:scale(${(scale * pxInMm).toFixed(5)}) ${move}">${drawn(slide)}</div></div>`
}
