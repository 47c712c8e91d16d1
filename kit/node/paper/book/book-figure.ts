import { type Html, html } from '../../../shared/html.ts'
import { drawn } from '../drawn-slides.ts'
import type { PrintedSlide } from '../parts.ts'
import { canvas } from '../picture.ts'
import type { Box, Region } from '../../../page/taken-slide.ts'

const pxInMm = 96 / 25.4
/** What a slide's layout has between its margins, in px. */
const usualWidth = 868
/** How wide a figure is in mm which fills its slide: as its smallest word needs, between these. */
const [narrowest, widest] = [106, 124]
/** The smallest word of a figure, in mm: 6.6 pt. */
const leastWord = 6.6 * 25.4 / 72
/** Around what is seen, in px: the half of a line that lies on the edge. */
const edge = 5

/** Part of a slide as a figure, no larger than its smallest word asks for; narrower where it shows less. */
export function figurePicture(one: PrintedSlide, region: Region): Html {
  const box = around(one.taken.seen[region] ?? one.taken.seen.whole ?? { left: 56, top: 0, width: usualWidth, height: canvas.height })
  const readable = one.taken.smallest > 0 ? leastWord / one.taken.smallest : 0
  return cut(one, region, box, Math.min(Math.max(readable, narrowest / usualWidth), widest / usualWidth, widest / box.width))
}

/** The drawing of a cover, as large as the place allows; undefined where it has none. */
export function drawingOf(one: PrintedSlide, width: number, height: number): Html | undefined {
  const box = one.taken.seen.drawing
  return box && cut(one, 'drawing', box, Math.min(width / box.width, height / box.height))
}

function around({ left, top, width, height }: Box): Box {
  const [x, y] = [Math.max(0, left - edge), Math.max(0, top - edge)]
  return { left: x, top: y, width: Math.min(canvas.width, left + width + edge) - x, height: Math.min(canvas.height, top + height + edge) - y }
}

/** @param scale how many mm a px of the slide takes. */
function cut({ taken }: PrintedSlide, region: Region, { left, top, width, height }: Box, scale: number): Html {
  return html`<div class="picture cut of-${region}" style="width:${(width * scale).toFixed(2)}mm;height:${(height * scale).toFixed(2)}mm"><div class="canvas" data-drawn style="transform:scale(${(scale * pxInMm).toFixed(5)}) translate(${-left - 0.01}px,${-top}px)">${drawn(taken.slide)}</div></div>`
}
