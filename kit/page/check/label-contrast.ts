import { contrastOf } from '../../shared/contrast.ts'
import { type Colour, colourOf, hexOf, over, thinned } from './colour.ts'
import type { Fault } from './fault.ts'
import { onceEach } from './once-each.ts'
import { type Point, rimOf } from './ink.ts'
import { quote } from './names.ts'
import { type Shape, shapeOf } from './shapes.ts'
import type { Area, SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** As WCAG asks: of letters of an ordinary size, and of large ones. */
const least = { ordinary: 4.5, large: 3 }

interface Found { ratio: number, wanted: number, text: Colour, ground: Colour, size: number }

/**
 * The contrast of what is written in a drawing or over one: there axe-core looks away, for it knows no ground but those
 * of the boxes around a text, and no colour of letters but `color`.
 */
export function labelContrast(no: number, slide: SlideBox, parts: Part[]): Fault[] {
  const shapes = parts.map(part => shapeOf(slide, part))
  const page = groundOf(slide.page)
  const faults: Fault[] = []
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'text' || part.element.closest(':disabled'))
      continue
    const behind = shapes.slice(0, at).filter(shape => shape !== undefined)
    const inDrawing = part.element instanceof SVGElement
    const found = part.areas.flatMap((area) => {
      const rim = rimOf(slide, part, area)
      return [rim?.middle ?? middleOf(area), ...rim?.points ?? []].flatMap((point) => {
        const holders = behind.filter(({ holds }) => holds(...point))
        return inDrawing || holders.some(({ part: { element } }) => !element.contains(part.element)) ? contrastAt(part, holders, page) ?? [] : []
      })
    })
    const worst = found.toSorted((a, b) => a.ratio - b.ratio)[0]
    if (!worst || worst.ratio >= worst.wanted)
      continue
    const { ratio, wanted, text, ground, size } = worst
    faults.push({
      rule: 'label-contrast', no, words: part.text, key: `${hexOf(text)} ${hexOf(ground)} ${wanted}`, size: wanted - ratio,
      what: `${quote(part.text)} has a contrast of ${Math.floor(ratio * 100) / 100}:1 in its drawing (${hexOf(text)} on ${hexOf(ground)}, ${Math.round(size)} px); it needs ${wanted}`,
      next: 'Write it in var(--ink) or var(--muted), on a lighter tint, or from 24 px, 19 px in bold.',
    })
  }
  return onceEach(faults)
}

const rgb = ({ red, green, blue }: Colour) => [red, green, blue] as const

const middleOf = ({ left, top, right, bottom }: Area): Point => [(left + right) / 2, (top + bottom) / 2]

/** @returns undefined where a ground is no single colour. */
function contrastAt(part: Part, holders: Shape[], page: Colour): Found | undefined {
  let ground = page
  for (const { part: { element, style } } of holders) {
    const paint = element instanceof SVGElement ? style.fill : style.backgroundColor
    if (paint === 'none')
      continue
    const colour = colourOf(paint)
    if (!colour || (element instanceof HTMLElement && style.backgroundImage !== 'none'))
      return undefined
    ground = painted(element, style, colour, ground)
  }
  const { element, style } = part
  const ink = colourOf(element instanceof SVGElement ? style.fill : style.color)
  if (!ink)
    return undefined
  const text = painted(element, style, ink, ground)
  const size = Number.parseFloat(style.fontSize) * part.scale
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
  return { ratio: contrastOf(rgb(text), rgb(ground)), wanted: isLarge ? least.large : least.ordinary, text, ground, size }
}

/** What is seen where an element paints on a ground. */
function painted(element: Element, { fillOpacity }: CSSStyleDeclaration, colour: Colour, ground: Colour): Colour {
  return over(thinned(colour, opacityOf(element) * (element instanceof SVGElement ? Number(fillOpacity) : 1)), ground)
}

/** How much of an element is to be seen, with all that it stands in. */
function opacityOf(element: Element): number {
  let opacity = 1
  for (let one: Element | null = element; one && !one.matches('.slidev-page'); one = one.parentElement)
    opacity *= Number(getComputedStyle(one).opacity)
  return opacity
}

/** What the slide itself stands on. */
function groundOf(page: Element): Colour {
  const around: Element[] = []
  for (let one: Element | null = page.querySelector('.slidev-layout') ?? page; one; one = one.parentElement)
    around.unshift(one)
  return around.reduce<Colour>((ground, element) => {
    const colour = colourOf(getComputedStyle(element).backgroundColor)
    return colour ? over(colour, ground) : ground
  }, { red: 255, green: 255, blue: 255, alpha: 1 })
}
