import { inkOf } from './ink.ts'
import { kindOf, pathTo, quote, traceOf } from './names.ts'
import type { Overflow } from './found-overflow.ts'
import { keepWorst, type Seen, tolerance, wordsAt } from './seen.ts'
import { type Area, areaOn, beyond, intersect, isEmpty, type Side, sides, type SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** What is left of a part within all that cuts it off; what is lost goes into `clipped`, the worst for each box and side. */
export function visibleAreas(slide: SlideBox, part: Part, clipped: Map<string, Overflow>): Seen[] {
  if (part.clippers.length === 0)
    return inkOfLeaving(slide, part).map(area => ({ part, area }))
  const areas = inkOf(part)
  return areas.flatMap((whole) => {
    let area = whole
    for (const clipper of part.clippers) {
      const { box, cut } = paddingBox(slide, clipper)
      for (const side of sides.filter(side => cut[side])) {
        const px = beyond(area, box, side)
        if (px > tolerance)
          keepWorst(clipped, clipping(slide, part, clipper, side, px))
      }
      area = intersect(area, box)
    }
    return isEmpty(area) ? [] : [{ part, area }]
  })
}

/** Measuring ink takes longer than reading a rectangle: it is done where the rectangle leaves the slide. */
function inkOfLeaving(slide: SlideBox, part: Part): Area[] {
  const whole = { left: 0, top: 0, right: slide.width, bottom: slide.height }
  return part.areas.some(area => sides.some(side => beyond(area, whole, side) > tolerance)) ? inkOf(part) : part.areas
}

/** What a box lets be seen, without its border; on a side that it does not cut off, everything. */
function paddingBox(slide: SlideBox, clipper: Element): { box: Area, cut: Record<Side, boolean> } {
  const { overflowX, overflowY, borderLeftWidth, borderTopWidth, borderRightWidth, borderBottomWidth } = getComputedStyle(clipper)
  const outer = areaOn(slide, clipper.getBoundingClientRect())
  const scale = clipper instanceof HTMLElement && clipper.offsetWidth > 0 ? (outer.right - outer.left) / clipper.offsetWidth : 1
  const across = overflowX !== 'visible'
  const down = overflowY !== 'visible'
  return {
    cut: { left: across, right: across, top: down, bottom: down },
    box: {
      left: across ? outer.left + Number.parseFloat(borderLeftWidth) * scale : -Infinity,
      right: across ? outer.right - Number.parseFloat(borderRightWidth) * scale : Infinity,
      top: down ? outer.top + Number.parseFloat(borderTopWidth) * scale : -Infinity,
      bottom: down ? outer.bottom - Number.parseFloat(borderBottomWidth) * scale : Infinity,
    },
  }
}

function clipping(slide: SlideBox, part: Part, clipper: Element, side: Side, px: number): Overflow {
  const figure = Math.round(px)
  const wider = side === 'left' || side === 'right'
  const itself = clipper.closest('pre, table, svg')
  const kind = kindOf(itself ?? part.element)
  const size = `${figure} px ${wider ? 'wider' : 'taller'} than its ${wider && itself?.localName === 'pre' ? 'column' : 'box'}`
  const words = wordsAt(part)
  return {
    rule: 'box-clips', trace: words || traceOf(part.element), area: areaOn(slide, clipper.getBoundingClientRect()), px,
    what: `${kind} is ${size}, which cuts it off${words ? ` at ${quote(words)}` : ''}`,
    label: size,
    key: `${side} ${kind} ${pathTo(clipper)}`,
  }
}
