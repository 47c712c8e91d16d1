import { inkOf } from './ink.ts'
import { kindOf, nameOf, quote, thingOf, traceOf, wordsOf } from './names.ts'
import { type Area, areaOn, beyond, intersect, isEmpty, type Side, sides, type SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** Something that has not the room it needs. The check reports it, the dev server draws a frame around `area`. */
export interface Overflow {
  rule: 'slide-overflow' | 'box-clips'
  /** By what it is found in the Markdown. */
  trace: string
  /** Where the thing lies to which it belongs: the list, the box that cuts off. */
  area: Area
  /** By how many px of the slide. */
  px: number
  /** The subject and what it does: "the list ends 23 px below the slide". */
  what: string
  /** In a word or two, for the frame's label: "23 px below the slide". */
  label: string
  key: string
}

/** A px is lost to rounding; more is seen. */
const tolerance = 1

const leaves: Record<Side, [does: string, where: string]> = {
  left: ['begins', 'left of the slide'],
  top: ['begins', 'above the slide'],
  right: ['ends', 'right of the slide'],
  bottom: ['ends', 'below the slide'],
}

/** All that leaves the slide, is cut off by a box on it, or runs into something else. */
export function overflows(slide: SlideBox, parts: Part[]): Overflow[] {
  const clipped = new Map<string, Overflow>()
  const seen = parts.flatMap(part => visibleAreas(slide, part, clipped))
  const foot = slide.page.querySelector('.slide-foot')
  const content = seen.filter(({ part }) => !foot?.contains(part.element))
  const left = leaving(slide, content)
  const low = left.some(({ key }) => key.startsWith('bottom'))
  return [
    ...clipped.values(),
    ...left,
    ...foot && !low ? intoFoot(slide, content, areaOn(slide, foot.getBoundingClientRect())) : [],
    ...outOfFrames(slide, content),
    ...intoOthers(slide, content),
  ]
}

/** One line of a text, or an element, as far as nothing cuts it off. */
interface Seen { part: Part, area: Area }

/** What is left of a part within all that cuts it off; what is lost goes into `clipped`, the worst for each box and side. */
function visibleAreas(slide: SlideBox, part: Part, clipped: Map<string, Overflow>): Seen[] {
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

/** For each side of the slide, the part that leaves it farthest. */
function leaving(slide: SlideBox, seen: Seen[]): Overflow[] {
  const limit = { left: 0, top: 0, right: slide.width, bottom: slide.height }
  const worst = new Map<string, Overflow>()
  for (const { part, area } of seen) {
    for (const side of sides) {
      const px = beyond(area, limit, side)
      if (px <= tolerance)
        continue
      const [does, where] = leaves[side]
      const label = `${Math.round(px)} px ${where}`
      keepWorst(worst, {
        rule: 'slide-overflow', trace: wordsAt(part) || traceOf(part.element), area: areaOfThing(slide, part), px, label, key: side,
        what: `${subject(part)} ${does} ${label}`,
      })
    }
  }
  return [...worst.values()]
}

/** The part that reaches deepest into the band of the foot. What the foot stands on may lie there: it ends with the slide. */
function intoFoot(slide: SlideBox, seen: Seen[], foot: Area): Overflow[] {
  const worst = new Map<string, Overflow>()
  for (const { part, area: line } of seen) {
    if (line.bottom <= foot.top + tolerance || (part.kind === 'box' && line.bottom >= slide.height - tolerance))
      continue
    const area = part.kind === 'text' ? inkOf(part).find(ink => ink.left === line.left && ink.bottom > foot.top) ?? line : line
    const shared = intersect(area, foot)
    const px = shared.bottom - shared.top
    if (isEmpty(shared) || px <= tolerance)
      continue
    const label = `${Math.round(px)} px into the slide’s foot`
    keepWorst(worst, {
      rule: 'slide-overflow', trace: wordsAt(part) || traceOf(part.element), area: areaOfThing(slide, part), px, label, key: 'foot',
      what: `${subject(part)} runs ${label}`,
    })
  }
  return [...worst.values()]
}

/** Texts that run out of the box in which they are seen to stand. */
function outOfFrames(slide: SlideBox, seen: Seen[]): Overflow[] {
  const worst = new Map<string, Overflow>()
  for (const { part, area: line } of seen) {
    if (part.kind !== 'text' || !part.frame)
      continue
    const frame = areaOn(slide, part.frame.getBoundingClientRect())
    for (const side of sides) {
      if (beyond(line, frame, side) <= tolerance)
        continue
      const area = inkOf(part).find(ink => ink.left === line.left && ink.right === line.right && ink.bottom > line.top && ink.top < line.bottom) ?? line
      const px = beyond(area, frame, side)
      if (px <= tolerance)
        continue
      const [does, where] = leaves[side]
      const label = `${Math.round(px)} px ${where.replace('the slide', 'its box')}`
      keepWorst(worst, {
        rule: 'slide-overflow', trace: wordsAt(part), area: areaOfThing(slide, part), px, label,
        what: `${subject(part)} ${does} ${label}`,
        key: `out ${side} ${pathTo(part.frame)}`,
      })
    }
  }
  return [...worst.values()]
}

/** Texts that lie over one another: one has more lines than its place, and nothing else gives way. */
function intoOthers(slide: SlideBox, seen: Seen[]): Overflow[] {
  const lines = seen.filter(({ part }) => part.kind === 'text').map(one => ({ ...one, block: blockOf(one.part.element) }))
    .sort((a, b) => a.area.top - b.area.top)
  const worst = new Map<string, Overflow>()
  for (const [index, upper] of lines.entries()) {
    for (const lower of lines.slice(index + 1)) {
      if (lower.area.top >= upper.area.bottom)
        break
      if (upper.block === lower.block || isEmpty(intersect(upper.area, lower.area)))
        continue
      const shared = sharedInk(upper, lower)
      const px = Math.min(shared.right - shared.left, shared.bottom - shared.top)
      if (px <= 2 * tolerance)
        continue
      const label = `${Math.round(px)} px over ${quote(lower.part.text)}`
      keepWorst(worst, {
        rule: 'slide-overflow', trace: wordsAt(upper.part), area: areaOfThing(slide, upper.part), px, label,
        what: `${subject(upper.part)} lies ${label}`,
        key: `over ${pathTo(upper.block)} ${pathTo(lower.block)}`,
      })
    }
  }
  return [...worst.values()]
}

function sharedInk(a: Seen, b: Seen): Area {
  const ink = ({ part, area }: Seen) => intersect(inkOf(part).find(one => one.left === area.left && one.bottom > area.top && one.top < area.bottom) ?? area, area)
  return intersect(ink(a), ink(b))
}

function areaOfThing(slide: SlideBox, { element }: Part): Area {
  return areaOn(slide, (thingOf(element) ?? blockOf(element)).getBoundingClientRect())
}

/** What a part says: of code the whole line, of which highlighting makes many parts. */
function wordsAt(part: Part): string {
  return (part.element.closest('pre .line')?.textContent ?? (part.text || wordsOf(part.element))).trim()
}

/** A part as the subject of a sentence: "the list, at “Tenth, who mends it”,". */
function subject(part: Part): string {
  const words = wordsAt(part)
  return words ? `${kindOf(part.element)}, at ${quote(words)},` : nameOf(part.element)
}

/** What sets an element's text in lines. */
function blockOf(element: Element): Element {
  let block = element
  while (block.parentElement && !(block instanceof SVGElement && block.localName === 'text') && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement
  return block
}

function keepWorst(worst: Map<string, Overflow>, overflow: Overflow): void {
  if (overflow.px > (worst.get(overflow.key)?.px ?? 0))
    worst.set(overflow.key, overflow)
}

/** Names an element by where it stands, the same in every click state that does not rebuild the slide. */
function pathTo(element: Element): string {
  const steps: number[] = []
  for (let one = element; one.parentElement && !one.matches('.slidev-page'); one = one.parentElement)
    steps.unshift(Array.prototype.indexOf.call(one.parentElement.children, one))
  return steps.join('.')
}
