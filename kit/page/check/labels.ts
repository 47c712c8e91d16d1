import { type Area, areaOn, type SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** What may come and go: what is pressed and its name, what is told as it happens, code, what stands on every slide. */
const passing = 'button, label, input, select, textarea, output, [role=log], [role=status], [aria-live], pre, .slide-foot'

/** So small a drawing is a sign beside a word. */
const leastSide = 60

/** The words in a slide's drawings, and those over them that are no text of the Markdown. Figures alone may change. */
export function labelsOf(slide: SlideBox, parts: Part[], markdown: (words: string) => boolean): string[] {
  const drawings = Array.from(slide.page.querySelectorAll('svg'), svg => areaOn(slide, svg.getBoundingClientRect()))
    .filter(({ left, top, right, bottom }) => right - left >= leastSide && bottom - top >= leastSide)
  const isDrawn = ({ element, areas }: Part) => element instanceof SVGElement || areas.some(area => drawings.some(drawing => holds(drawing, area)))
  return [...new Set(parts.filter(part => part.kind === 'text' && /\p{L}{2}/u.test(part.text) && !part.element.closest(passing) && (part.element instanceof SVGElement || !markdown(part.text)) && isDrawn(part)).map(({ text }) => text))]
}

function holds(drawing: Area, { left, top, right, bottom }: Area): boolean {
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  return x > drawing.left && x < drawing.right && y > drawing.top && y < drawing.bottom
}
