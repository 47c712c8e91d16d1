import type { Part } from './visible-parts.ts'
import type { Area } from './slide-box.ts'

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
