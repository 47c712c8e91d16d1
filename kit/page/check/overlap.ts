import type { Collisions } from './collisions.ts'
import { inkOf } from './ink.ts'
import { pathTo, quote } from './names.ts'
import type { Overflow } from './found-overflow.ts'
import { areaOfThing, blockOf, keepWorst, type Seen, subject, tolerance, wordsAt } from './seen.ts'
import { type Area, intersect, isEmpty, type SlideBox } from './slide-box.ts'

/**
 * Texts that lie over one another: one has more lines than its place, and nothing else gives way.
 * @param hasTold leaves out what stands in things that collide as a whole.
 */
export function intoOthers(slide: SlideBox, seen: Seen[], hasTold: Collisions['hasTold']): Overflow[] {
  const lines = seen.filter(({ part }) => part.kind === 'text').map(one => ({ ...one, block: formulaOf(one.part.element) ?? blockOf(one.part.element) }))
    .sort((a, b) => a.area.top - b.area.top)
  const worst = new Map<string, Overflow>()
  for (const [index, upper] of lines.entries()) {
    for (const lower of lines.slice(index + 1)) {
      if (lower.area.top >= upper.area.bottom)
        break
      if (upper.block === lower.block || isEmpty(intersect(upper.area, lower.area)) || hasTold(upper.part.element, lower.part.element))
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

/** Mathematics sets its signs over one another on purpose, as in the LaTeX logo. */
function formulaOf(element: Element): Element | null {
  return element.closest('.katex')
}

function sharedInk(a: Seen, b: Seen): Area {
  const ink = ({ part, area }: Seen) => intersect(inkOf(part).find(one => one.left === area.left && one.bottom > area.top && one.top < area.bottom) ?? area, area)
  return intersect(ink(a), ink(b))
}
