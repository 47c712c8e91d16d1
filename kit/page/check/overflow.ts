import { visibleAreas } from './clipping.ts'
import { intoFoot, leaving, outOfFrames } from './leaving.ts'
import { intoOthers } from './overlap.ts'
import { type Area, areaOn, type SlideBox } from './slide-box.ts'
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
