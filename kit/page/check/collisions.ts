import { inkOf } from './ink.ts'
import { kindOf, nameOf, pathTo } from './names.ts'
import type { Overflow } from './found-overflow.ts'
import { areaOfThing, keepWorst, type Seen, subject, wordsAt } from './seen.ts'
import { type Area, intersect, isEmpty, type SlideBox } from './slide-box.ts'

/** So many px two things may share: rounded corners, borders that meet, a letter's tail. */
const tolerance = 3

/** Two things that the flow sets one after the other, by the child of what holds both in which each stands. */
interface Pair { upper: Element, lower: Element }

export interface Collisions {
  found: Overflow[]
  /** Whether two elements stand in things of which it is told already that they collide. */
  hasTold: (one: Element, other: Element) => boolean
}

/**
 * Boxes, buttons and texts that run into one another: one is larger than its place, and covers what comes after it or is
 * covered. What the flow sets side by side meets nowhere; what is laid over something on purpose is taken out of the flow.
 */
export function collisions(slide: SlideBox, seen: Seen[]): Collisions {
  // The ground of words in a line reaches into the lines around it.
  const things = seen.filter(({ part: { kind, element, style } }) => element instanceof HTMLElement && element.closest('.katex') === null && (kind === 'text' || style.display !== 'inline'))
  const boxes = things.filter(({ part: { kind } }) => kind === 'box')
  const worst = new Map<string, Overflow>()
  const told: Pair[] = []
  for (const box of boxes) {
    for (const other of things) {
      if (other === box || isEmpty(intersect(box.area, other.area)) || isWithin(box.part.element, other.part.element))
        continue
      const shared = intersect(inkOfSeen(box), inkOfSeen(other))
      const px = Math.min(shared.right - shared.left, shared.bottom - shared.top)
      const pair = px > tolerance ? flowing(box.part.element, other.part.element, shared) : undefined
      if (!pair)
        continue
      const [upper, lower] = pair.upper.contains(box.part.element) ? [box, other] : [other, box]
      const label = `${Math.round(px)} px into ${nameOf(lower.part.element)}`
      told.push(pair)
      keepWorst(worst, {
        rule: 'boxes-overlap', trace: wordsAt(upper.part), area: areaOfThing(slide, upper.part), px, label,
        what: `${wordsAt(upper.part) === '' ? kindOf(upper.part.element) : subject(upper.part)} runs ${label}`,
        key: `into ${pathTo(pair.upper)} ${pathTo(pair.lower)}`,
      })
    }
  }
  const hasTold = (one: Element, other: Element) => told.some(({ upper, lower }) => (upper.contains(one) && lower.contains(other)) || (upper.contains(other) && lower.contains(one)))
  return { found: [...worst.values()], hasTold }
}

const isWithin = (one: Element, other: Element): boolean => one.contains(other) || other.contains(one)

/** Of a text its letters, of a box all of it. */
function inkOfSeen({ part, area }: Seen): Area {
  return part.kind === 'box' ? area : intersect(inkOf(part).find(ink => ink.left === area.left && ink.bottom > area.top && ink.top < area.bottom) ?? area, area)
}

/** The two as the flow sets them; undefined where one of them was laid where it is. */
function flowing(one: Element, other: Element, shared: Area): Pair | undefined {
  const holder = holderOf(one, other)
  const [first, second] = [branchOf(one, holder), branchOf(other, holder)]
  if (isLaid(one, holder, shared) || isLaid(other, holder, shared) || (isPlaced(first) && isPlaced(second)))
    return undefined
  const isFirst = (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return isFirst ? { upper: first, lower: second } : { upper: second, lower: first }
}

function holderOf(one: Element, other: Element): Element {
  let holder = one
  while (!holder.contains(other))
    holder = holder.parentElement!
  return holder
}

function branchOf(element: Element, holder: Element): Element {
  let branch = element
  while (branch.parentElement !== holder)
    branch = branch.parentElement!
  return branch
}

/** Whether somebody has said where it lies, it or what holds it, as far as to the holder of both. */
function isLaid(element: Element, holder: Element, { left, top, right, bottom }: Area): boolean {
  for (let one: Element = element; one !== holder; one = one.parentElement!) {
    if (!(one instanceof HTMLElement))
      return true
    const style = getComputedStyle(one)
    const pulls = (margin: string, px: number) => -Number.parseFloat(margin) >= px
    if (style.position === 'absolute' || style.position === 'fixed' || style.float !== 'none' || style.transform !== 'none' || style.translate !== 'none' || style.rotate !== 'none' || style.scale !== 'none')
      return true
    if (style.position === 'relative' && [style.left, style.top, style.right, style.bottom].some(offset => offset !== 'auto' && Number.parseFloat(offset) !== 0))
      return true
    if (pulls(style.marginTop, bottom - top) || pulls(style.marginBottom, bottom - top) || pulls(style.marginLeft, right - left) || pulls(style.marginRight, right - left))
      return true
  }
  return false
}

/** In a cell of a grid that its style names: two may share one. */
function isPlaced(branch: Element): boolean {
  const { gridRowStart, gridColumnStart } = getComputedStyle(branch)
  return gridRowStart !== 'auto' && gridColumnStart !== 'auto'
}
