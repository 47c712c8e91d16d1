import { type Area, areaOn, type SlideBox } from './slide-box.ts'

/** Something that a person sees on a slide: a run of text on one line or more, or an element that paints. */
export interface Part {
  kind: 'text' | 'box'
  /** The element itself, or the one that holds the text. */
  element: Element
  style: CSSStyleDeclaration
  text: string
  /** One for each line of text, one for an element. */
  areas: Area[]
  /** The elements between it and the slide that cut off what leaves them, innermost first. */
  clippers: Element[]
  /** The nearest box around it that is seen as one, by its ground or its border; none for what is positioned freely. */
  frame: Element | undefined
  /** How much larger it is drawn than its style says: transforms and the viewBox of a drawing. */
  scale: number
}

type Context = Pick<Part, 'clippers' | 'frame' | 'scale'>

/** The line over a root is drawn as long as a page, and its formula shows as much of it as it needs. */
const stretched = '.katex .hide-tail'
/** A drawing that a layout crops on purpose, beside all words: what it must say stands elsewhere. */
const cropped = '[data-cropped]'
const neverDrawn = 'defs, clipPath, mask, symbol, marker, linearGradient, radialGradient, title, desc, metadata, style, script, template, noscript, [hidden]'
const replaced = 'img, canvas, video, iframe, object, embed, input, select, textarea, progress, meter'
const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, image, use'

/** Everything visible on the slide as it is now, in the order of the document. */
export function visibleParts(slide: SlideBox): Part[] {
  const parts: Part[] = []
  visit(slide.page, { clippers: [], frame: undefined, scale: 1 })
  return parts

  function visit(element: Element, outer: Context): void {
    if (element.matches(neverDrawn) || element.matches(stretched) || element.matches(cropped))
      return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.opacity === '0' || isOnlyRead(element, style))
      return
    const isFree = style.position === 'absolute' || style.position === 'fixed' || element instanceof SVGElement
    const context: Context = {
      scale: scaleOf(element, style, outer.scale, slide),
      clippers: clippersOf(element, style, outer.clippers),
      frame: isFree ? undefined : outer.frame,
    }
    const isSeen = style.visibility === 'visible' && !isGround(element) && paints(element, style)
    if (isSeen)
      parts.push({ kind: 'box', element, style, text: '', areas: [areaOn(slide, element.getBoundingClientRect())], ...context })
    const inner: Context = {
      ...context,
      clippers: cuts(element, style) ? [element, ...context.clippers] : context.clippers,
      frame: isSeen && element instanceof HTMLElement && !style.display.startsWith('inline') ? element : context.frame,
    }
    for (const child of (element.shadowRoot ?? element).childNodes) {
      if (child instanceof Element)
        visit(child, inner)
      else if (child instanceof Text && style.visibility === 'visible')
        addText(child, element, style, inner)
    }
  }

  function addText(node: Text, element: Element, style: CSSStyleDeclaration, context: Context): void {
    const text = node.data.trim()
    if (text === '')
      return
    const range = document.createRange()
    range.setStart(node, node.data.indexOf(text))
    range.setEnd(node, node.data.indexOf(text) + text.length)
    const areas = Array.from(range.getClientRects(), rect => areaOn(slide, rect)).filter(area => area.right > area.left)
    if (areas.length > 0)
      parts.push({ kind: 'text', element, style, text: text.replace(/\s+/g, ' '), areas, ...context })
  }
}

/** True for text that screen readers alone meet: cut down to nothing, in one of the usual ways. */
export function isOnlyRead(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.clipPath.startsWith('inset(50%') || style.clipPath.startsWith('inset(100%'))
    return true
  return element instanceof HTMLElement && style.overflow === 'hidden' && style.position === 'absolute'
    && element.offsetWidth <= 1 && element.offsetHeight <= 1
}

/** The slide's own ground: whatever it paints, it is the slide and not something on it. */
function isGround(element: Element): boolean {
  return element.matches('.slidev-page, .slidev-layout')
}

function paints(element: Element, style: CSSStyleDeclaration): boolean {
  if (element instanceof SVGElement)
    return element.matches(shapes) && (isPaint(style.fill, style.fillOpacity) || (isPaint(style.stroke, style.strokeOpacity) && style.strokeWidth !== '0px'))
  return element.matches(replaced) || isPaint(style.backgroundColor) || style.backgroundImage !== 'none'
    || (['Top', 'Right', 'Bottom', 'Left'] as const).some(side => style[`border${side}Width`] !== '0px' && isPaint(style[`border${side}Color`]))
}

function isPaint(colour: string, opacity = '1'): boolean {
  return colour !== 'none' && colour !== 'transparent' && opacity !== '0' && !/(, 0\)|\/ 0\))$/.test(colour)
}

/** True where the element cuts off what leaves it. The slide itself does so too, and is judged apart. */
function cuts(element: Element, style: CSSStyleDeclaration): boolean {
  return !isGround(element) && style.display !== 'inline' && style.display !== 'contents'
    && !(element instanceof SVGElement && !(element instanceof SVGSVGElement))
    && (style.overflowX !== 'visible' || style.overflowY !== 'visible')
}

/** What is positioned is cut off only by that in which it is positioned, and by what lies around that. */
function clippersOf(element: Element, style: CSSStyleDeclaration, clippers: Element[]): Element[] {
  if (clippers.length === 0 || !(element instanceof HTMLElement) || (style.position !== 'absolute' && style.position !== 'fixed'))
    return clippers
  const { offsetParent } = element
  return offsetParent ? clippers.filter(clipper => clipper.contains(offsetParent)) : []
}

function scaleOf(element: Element, style: CSSStyleDeclaration, outer: number, slide: SlideBox): number {
  if (element instanceof SVGGraphicsElement) {
    const matrix = element.getScreenCTM()
    return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) / slide.scale : outer
  }
  let own = 1
  if (style.transform !== 'none') {
    const { a, b, c, d } = new DOMMatrixReadOnly(style.transform)
    own *= Math.sqrt(Math.abs(a * d - b * c))
  }
  if (style.scale !== 'none') {
    const [x = 1, y = x] = style.scale.split(' ').map(Number)
    own *= Math.sqrt(Math.abs(x * y))
  }
  if (style.zoom !== '1')
    own *= Number.parseFloat(style.zoom)
  return outer * own
}
