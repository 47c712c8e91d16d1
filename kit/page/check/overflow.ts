import { acrossShapes } from './across.ts'
import { visibleAreas } from './clipping.ts'
import { collisions } from './collisions.ts'
import { intoFoot, leaving, outOfFrames } from './leaving.ts'
import type { Overflow } from './found-overflow.ts'
import { intoOthers } from './overlap.ts'
import { areaOn, type SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** All that leaves the slide, is cut off by a box on it, or runs into something else. */
export function overflows(slide: SlideBox, parts: Part[]): Overflow[] {
  const clipped = new Map<string, Overflow>()
  const seen = parts.flatMap(part => visibleAreas(slide, part, clipped))
  const foot = slide.page.querySelector('.slide-foot')
  const content = seen.filter(({ part }) => !foot?.contains(part.element))
  const left = leaving(slide, content)
  const { found, hasTold } = collisions(slide, content)
  const low = left.some(({ key }) => key.startsWith('bottom'))
  return [
    ...clipped.values(),
    ...left,
    ...foot && !low ? intoFoot(slide, content, areaOn(slide, foot.getBoundingClientRect())) : [],
    ...outOfFrames(slide, content),
    ...found,
    ...intoOthers(slide, content, hasTold),
    ...acrossShapes(slide, content, hasTold),
  ]
}
