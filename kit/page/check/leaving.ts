import { inkOf } from './ink.ts'
import { pathTo, traceOf } from './names.ts'
import type { Overflow } from './found-overflow.ts'
import { areaOfThing, keepWorst, type Seen, subject, tolerance, wordsAt } from './seen.ts'
import { type Area, areaOn, beyond, intersect, isEmpty, type Side, sides, type SlideBox } from './slide-box.ts'

const leaves: Record<Side, [does: string, where: string]> = {
  left: ['begins', 'left of the slide'],
  top: ['begins', 'above the slide'],
  right: ['ends', 'right of the slide'],
  bottom: ['ends', 'below the slide'],
}

/** For each side of the slide, the part that leaves it farthest. */
export function leaving(slide: SlideBox, seen: Seen[]): Overflow[] {
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
export function intoFoot(slide: SlideBox, seen: Seen[], foot: Area): Overflow[] {
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
export function outOfFrames(slide: SlideBox, seen: Seen[]): Overflow[] {
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
