import { isOpaque } from './colour.ts'
import type { Area, SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** Something with an inside: a rectangle, a circle, a closed path; a box with a ground or a border. */
export interface Shape {
  part: Part
  area: Area
  /** Whether a point in px of the slide lies within it, its border aside. */
  holds: (x: number, y: number) => boolean
  /** It ends in a line all around, and not where its ground does. */
  hasBorder: boolean
  /** What lies behind it is not to be seen. */
  hides: boolean
}

/** Boxes that are no shapes: they are pictures, or have no outline of their own. */
const noShape = 'img, canvas, video, iframe, object, embed, input, select, textarea, progress, meter, svg, svg :is(line, polyline, image, use)'

/** The shape that a part is; undefined for a line, a picture, a run of words with a ground. */
export function shapeOf(slide: SlideBox, part: Part): Shape | undefined {
  const { kind, element, style, areas: [area] } = part
  if (kind !== 'box' || !area || element.matches(noShape) || style.clipPath !== 'none')
    return undefined
  if (element instanceof SVGGeometryElement)
    return drawnShape(slide, part, element, area)
  return element instanceof HTMLElement && !style.display.startsWith('inline') ? boxShape(part, area) : undefined
}

function drawnShape(slide: SlideBox, part: Part, element: SVGGeometryElement, area: Area): Shape | undefined {
  const { fill, stroke, strokeWidth, fillOpacity, opacity } = part.style
  const isFilled = fill !== 'none'
  const isClosed = !(element instanceof SVGPathElement) || /z\s*$/i.test(element.getAttribute('d') ?? '')
  if (!isFilled && !isClosed)
    return undefined
  const matrix = element.getScreenCTM()?.inverse()
  if (!matrix)
    return undefined
  const hasLine = stroke !== 'none' && Number.parseFloat(strokeWidth) > 0
  return {
    part, area,
    hasBorder: hasLine && isClosed,
    holds: (x, y) => {
      const point = new DOMPoint(slide.left + x * slide.scale, slide.top + y * slide.scale).matrixTransform(matrix)
      return element.isPointInFill(point) && !(hasLine && element.isPointInStroke(point))
    },
    hides: isFilled && opacity === '1' && fillOpacity === '1' && isOpaque(fill),
  }
}

function boxShape(part: Part, area: Area): Shape {
  const { style, element } = part
  const px = (value: string) => Number.parseFloat(value) || 0
  const scale = element instanceof HTMLElement && element.offsetWidth > 0 ? (area.right - area.left) / element.offsetWidth : 1
  const within = {
    left: area.left + px(style.borderLeftWidth) * scale,
    top: area.top + px(style.borderTopWidth) * scale,
    right: area.right - px(style.borderRightWidth) * scale,
    bottom: area.bottom - px(style.borderBottomWidth) * scale,
  }
  const width = within.right - within.left
  const height = within.bottom - within.top
  const radius = (value: string, side: number) => Math.min(value.endsWith('%') ? px(value) / 100 * side : px(value) * scale, side / 2)
  const corner = ([across = '0', down = across]: string[]) => ({ x: radius(across, width), y: radius(down, height) })
  const corners = [style.borderTopLeftRadius, style.borderTopRightRadius, style.borderBottomLeftRadius, style.borderBottomRightRadius].map(value => corner(value.split(' ')))
  return {
    part, area, hasBorder: [style.borderLeftWidth, style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth].some(width => px(width) > 0),
    holds: (x, y) => {
      if (x < within.left || x > within.right || y < within.top || y > within.bottom)
        return false
      const isRight = x - within.left > width / 2
      const isLow = y - within.top > height / 2
      const round = corners[(isLow ? 2 : 0) + (isRight ? 1 : 0)]!
      const across = round.x - (isRight ? within.right - x : x - within.left)
      const down = round.y - (isLow ? within.bottom - y : y - within.top)
      return across <= 0 || down <= 0 || (across / round.x) ** 2 + (down / round.y) ** 2 <= 1
    },
    hides: style.opacity === '1' && isOpaque(style.backgroundColor),
  }
}

