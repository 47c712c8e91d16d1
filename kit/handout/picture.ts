import { Html, html } from '../../site/html.ts'
import type { PrintedSlide } from './parts.ts'

/** What a slide measures on screen, in px. */
export const canvas = { width: 980, height: 551.25 }

const pxInMm = 96 / 25.4

/** The slide, reduced to a width in mm, within a hairline; its text stays text. `bare` leaves the hairline out. */
export function picture({ taken }: PrintedSlide, width: number, bare = false): Html {
  const scale = width * pxInMm / canvas.width
  const height = canvas.height * scale / pxInMm
  return html`<div class="picture${bare && ' bare'}" style="width:${width}mm;height:${height.toFixed(3)}mm"><div class="canvas" style="transform:scale(${scale.toFixed(5)})">${new Html(taken.slide)}</div></div>`
}
