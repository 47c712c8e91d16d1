import type { Part } from './visible-parts.ts'
import { type Area, intersect, type SlideBox } from './slide-box.ts'

const pen = document.createElement('canvas').getContext('2d')!

/**
 * Where the ink of a text lies. A line's area is as high as its font allows, for accents above and strokes below that
 * its letters need not have; large numerals would seem to leave the slide long before they do.
 */
export function inkOf(part: Part): Area[] {
  if (part.kind === 'box')
    return part.areas
  const { fontStyle, fontWeight, fontSize, fontFamily, textTransform } = part.style
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const ink = pen.measureText(textTransform === 'uppercase' ? part.text.toUpperCase() : part.text)
  const height = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent
  return part.areas.map((area) => {
    const scale = (area.bottom - area.top) / height
    return {
      ...area,
      top: area.top + (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * scale,
      bottom: area.bottom - (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) * scale,
    }
  })
}

/** A point in px of the slide. */
export type Point = [x: number, y: number]

/** The middle of a text's ink, and points around it: letters rarely fill its corners. */
export interface Rim { middle: Point, points: Point[] }

/** The rim of one line of a text; undefined for letters that follow a path, and for those in a box that is turned: the areas told of both are upright. */
export function rimOf(slide: SlideBox, part: Part, line: Area): Rim | undefined {
  const { element, style } = part
  if (element instanceof SVGTextContentElement) {
    const matrix = element.getScreenCTM()
    if (element.closest('textPath') || element.querySelector('textPath') || !matrix)
      return undefined
    if (Math.abs(matrix.b) > 0.01)
      return turnedRim(slide, element, matrix)
  }
  else if (isTurned(element)) {
    return undefined
  }
  if (style.writingMode !== 'horizontal-tb')
    return around(line)
  const ink = inkOf(part).find(one => one.left <= line.left && one.right >= line.right && one.top < line.bottom && one.bottom > line.top)
  return around(ink ? intersect(ink, line) : line)
}

function isTurned(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const { rotate, transform } = getComputedStyle(at)
    if ((rotate !== 'none' && Number.parseFloat(rotate) !== 0) || (transform !== 'none' && Math.abs(new DOMMatrix(transform).b) > 0.01))
      return true
  }
  return false
}

/** How much of a turned line's height its letters leave free, above and below. */
const free = 0.22

function turnedRim(slide: SlideBox, element: SVGTextContentElement, matrix: DOMMatrix): Rim {
  const { x, y, width, height } = element.getBBox()
  const { middle, points } = around({ left: x, top: y + height * free, right: x + width, bottom: y + height * (1 - free) })
  const onSlide = ([x, y]: Point): Point => {
    const at = new DOMPoint(x, y).matrixTransform(matrix)
    return [(at.x - slide.left) / slide.scale, (at.y - slide.top) / slide.scale]
  }
  return { middle: onSlide(middle), points: points.map(onSlide) }
}

function around({ left, top, right, bottom }: Area): Rim {
  const across = Array.from({ length: 7 }, (_, index) => left + (right - left) * (index + 0.5) / 7)
  const down = [0.15, 0.5, 0.85].map(share => top + (bottom - top) * share)
  return {
    middle: [(left + right) / 2, (top + bottom) / 2],
    points: [...across.flatMap((x): Point[] => [[x, top], [x, bottom]]), ...down.flatMap((y): Point[] => [[left, y], [right, y]])],
  }
}
