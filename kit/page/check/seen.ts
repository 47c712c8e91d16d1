import { kindOf, nameOf, quote, thingOf, wordsOf } from './names.ts'
import type { Overflow } from './found-overflow.ts'
import { type Area, areaOn, type SlideBox } from './slide-box.ts'
import type { Part } from './visible-parts.ts'

/** One line of a text, or an element, as far as nothing cuts it off. */
export interface Seen { part: Part, area: Area }

/** A px is lost to rounding; more is seen. */
export const tolerance = 1

/** What a part says: of code the whole line, of which highlighting makes many parts. */
export function wordsAt(part: Part): string {
  return (part.element.closest('pre .line')?.textContent ?? (part.text || wordsOf(part.element))).trim()
}

/** A part as the subject of a sentence: "the list, at “Tenth, who mends it”,". */
export function subject(part: Part): string {
  const words = wordsAt(part)
  return words ? `${kindOf(part.element)}, at ${quote(words)},` : nameOf(part.element)
}

/** Where the thing lies that the part belongs to: for the frame around it. */
export function areaOfThing(slide: SlideBox, { element }: Part): Area {
  return areaOn(slide, (thingOf(element) ?? blockOf(element)).getBoundingClientRect())
}

/** What sets an element's text in lines. */
export function blockOf(element: Element): Element {
  let block = element
  while (block.parentElement && !(block instanceof SVGElement && block.localName === 'text') && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement
  return block
}

/** Keeps one fault of each kind and place: the worst. */
export function keepWorst(worst: Map<string, Overflow>, overflow: Overflow): void {
  if (overflow.px > (worst.get(overflow.key)?.px ?? 0))
    worst.set(overflow.key, overflow)
}
