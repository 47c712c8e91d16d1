import type { Collisions } from './collisions.ts'
import type { Overflow } from './found-overflow.ts'
import { type Point, type Rim, rimOf } from './ink.ts'
import { pathTo, quote } from './names.ts'
import { areaOfThing, keepWorst, type Seen, wordsAt } from './seen.ts'
import { type Shape, shapeOf } from './shapes.ts'
import { areaOn, beyond, sides, type SlideBox } from './slide-box.ts'

export const ownBorder = 'its shape’s border'

/** Rounding, and the room that a font keeps at a letter's sides. */
const tolerance = 1.5

/**
 * Texts that stand in a shape and run over its border.
 * @param hasTold leaves out what stands in things that collide as a whole.
 */
export function acrossShapes(slide: SlideBox, seen: Seen[], hasTold: Collisions['hasTold']): Overflow[] {
  const shapes = seen.flatMap(({ part }, at) => {
    const shape = shapeOf(slide, part)
    return shape ? [{ shape, at }] : []
  }).reverse()
  const worst = new Map<string, Overflow>()
  for (const [at, one] of seen.entries()) {
    if (one.part.kind !== 'text' || hasHalo(one.part.style))
      continue
    const rim = rimOf(slide, one.part, one.area)
    if (!rim)
      continue
    for (const { shape, at: drawn } of shapes) {
      if (!holds(shape, rim.middle) || isOutOfFrame(slide, one, shape) || hasTold(one.part.element, shape.part.element))
        continue
      const px = depthOutside(shape, rim, shapes.map(({ shape: other }) => other))
      if (px <= tolerance) {
        // What is behind it, nobody sees around the text.
        if (shape.hides && drawn < at)
          break
        continue
      }
      const label = `${Math.round(px)} px over ${borderOf(shape, one.part.element)}`
      keepWorst(worst, {
        rule: 'text-across-shape', trace: wordsAt(one.part), area: areaOfThing(slide, one.part), px, label,
        what: `${quote(wordsAt(one.part))} runs ${label}`,
        key: `across ${pathTo(one.part.element)} ${pathTo(shape.part.element)}`,
      })
      break
    }
  }
  return [...worst.values()]
}

/** Another one's border is told by its words: of two circles that overlap, either may be meant. */
function borderOf({ part: { element } }: Shape, text: Element): string {
  const words = element.contains(text) ? '' : element.textContent.trim()
  return words === '' ? ownBorder : `the border around ${quote(words)}`
}

/** How far the rim lies outside, at the point that is farthest. */
function depthOutside(shape: Shape, { middle: [x, y], points }: Rim, all: Shape[]): number {
  // A tint without a line may go on in another one, as the halves of a circle do.
  const others = shape.hasBorder ? [] : all.filter(other => other !== shape && !other.hasBorder)
  const isWithin = (point: Point) => holds(shape, point) || others.some(other => holds(other, point))
  const into = ([fromX, fromY]: Point, [toX, toY]: Point): number => {
    const whole = Math.hypot(toX - fromX, toY - fromY)
    let px = 0
    while (px < whole && !isWithin([fromX + (toX - fromX) * px / whole, fromY + (toY - fromY) * px / whole]))
      px += 0.5
    return px < whole || isWithin([toX, toY]) ? px : Infinity
  }
  // The shortest way in: along the line, across it, or towards the middle, which is within.
  return Math.max(...points.map(point => Math.min(into(point, [x, point[1]]), into(point, [point[0], y]), into(point, [x, y]))))
}

function holds({ area, holds }: Shape, [x, y]: Point): boolean {
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom && holds(x, y)
}

/** Set with a rim of its ground's colour: it was made to stand on lines. */
function hasHalo({ paintOrder, stroke, strokeWidth }: CSSStyleDeclaration): boolean {
  return paintOrder.startsWith('stroke') && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2
}

/** Told as out of its box already. */
function isOutOfFrame(slide: SlideBox, { part, area }: Seen, shape: Shape): boolean {
  return part.frame === shape.part.element && sides.some(side => beyond(area, areaOn(slide, shape.part.element.getBoundingClientRect()), side) > 1)
}
